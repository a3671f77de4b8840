"""Writes assistant.json: long talks of made-up people with an assistant, and questions about them, in LoCoMo's form.

What is told and asked is written by hand below; the padding that makes messages long is drawn from sentences with a
fixed seed. Run: python3 make_assistant.py > assistant.json
"""
import json
import random

R = random.Random(20261123)

# Sentences that tell nothing of the person: {t} is the topic of the session.
USER_PAD = [
    "I have been turning {t} over in my head since this morning and would rather think it through with somebody.",
    "Take your time, I would like a thorough answer rather than a quick one.",
    "I read two articles about {t} that contradict each other, which did not make it easier.",
    "Maybe I am overthinking this, but I would like to understand why and not only what.",
    "If something is unclear, ask me before you answer.",
    "I know that there is no single right way with {t}, so tell me how you would weigh things.",
    "A colleague told me that most people get {t} wrong the first time, so I want to avoid the usual traps.",
    "I have about half an hour now, so we can go into details.",
    "I am not an expert in {t}, please do not assume too much.",
    "Last time I tried to do this in a hurry and it showed.",
]
BOT_PAD = [
    "Let us take {t} apart step by step. First, write down what you already know and what you only assume; the second list is usually longer than one expects.",
    "There are roughly three schools of thought about {t}. The first starts with the goal and works backwards, the second starts with what is at hand, and the third tries small experiments and keeps what works.",
    "A common mistake is to optimise too early. Get a plain version done, look at it with fresh eyes the next day, and only then polish.",
    "It helps to set a limit in time before you start, since work on {t} tends to fill whatever room it is given.",
    "1. Start with the part that you fear most. 2. Keep notes on what you decide and why. 3. Review the notes at the end of each week. 4. Drop whatever did not matter twice in a row.",
    "In general, good results in {t} come from a few habits that are repeated, not from a single clever idea, so choose habits that you can keep on a bad day as well.",
    "You may also want a second opinion: somebody who has done it before sees in a minute what takes the rest of us an afternoon.",
    "To summarise: keep it simple, measure what you can, change one thing at a time, and be kind to yourself where it takes longer than planned.",
    "If you like, I can draft a checklist for {t}, compare two alternatives in a table, or walk through an example with made-up numbers.",
    "As for tools, use what you already have. A sheet of paper is enough for the first week; a program makes sense once you know which columns you really look at.",
    "Risks are best handled by asking what would have to be true for this to fail, and then looking for the cheapest sign of it.",
    "Think of the people involved as well: tell them early what you plan, since surprises cost more than small delays.",
]
# Exchanges without anything to remember: {x} is a term of the topic.
SMALL = [
    ("Can you explain {x} in simple words?", "Of course. {x} is easier than it sounds once you see an example."),
    ("What should I pay attention to with {x}?", "With {x}, the order of the steps matters more than their speed."),
    ("How do people usually go about {x}?", "Most people begin with {x} by copying somebody and adapt it later."),
    ("Could you give me an example of {x}?", "Here is an example of {x} that shows the idea without the noise."),
    ("Is {x} worth the effort at my stage?", "Yes, {x} pays off, if you keep it small in the beginning."),
]

PEOPLE = [
    dict(
        name="Tomasz", avatar="Sage",
        sessions=[
            ("9:10 am on 4 March, 2024", "web development", ["routing", "templates", "migrations", "caching", "form validation"], [
                ("app", "I am starting a web app that tracks the plants in our community garden. I want to use Flask 2.3 with SQLite for a start, and the first usable version has to be ready by April 15, when the season opens.", "A garden tracker with Flask 2.3 and SQLite is a sensible start. I would model beds, plants and waterings as three tables, and leave accounts for later."),
                ("style", "One thing for all our talks: whenever I ask about code, please always show type hints and keep the examples under thirty lines, I lose the thread otherwise.", "Understood, type hints everywhere and no example beyond thirty lines."),
                ("auth", "For the login I was thinking of rolling my own password hashing with SHA-256. My flatmate says that this is a terrible idea.", "Your flatmate is right. I recommend Flask-Login together with argon2 for the passwords; SHA-256 is too fast to be safe for that."),
            ]),
            ("7:45 pm on 19 March, 2024", "database design", ["indexes", "foreign keys", "normal forms", "transactions", "query plans"], [
                ("slow", "The page with all waterings takes 4.2 seconds now that I imported five years of the paper journal, 18,600 rows in total. Where would you look first?", "Look at the query for the last watering of each bed first. An index on (bed_id, watered_at) and a window function should bring it down to well below half a second."),
                ("fixed", "I added the index that you proposed and the page is down to 310 milliseconds. I also found out that I was opening a new connection for each row, which is embarrassing.", "From 4.2 seconds to 310 milliseconds is a fine step. Opening one connection for each request is the other half of it."),
                ("team", "By the way, Halina from the garden committee joined me; she does the drawings and icons, and she insists on a dark green theme with the colour #1F4D2B.", "It is good to have Halina on board. Keep #1F4D2B as one variable, so that the theme can be changed in one place."),
            ]),
            ("8:20 am on 11 April, 2024", "deployment", ["containers", "reverse proxies", "logging", "backups", "certificates"], [
                ("delay", "Bad news, the committee wants photos for each plant before we open, so the first version has moved from April 15 to May 6.", "Then plan the upload of photos first, with a limit in size, and use the three weeks until May 6 for testing with real phones."),
                ("host", "I compared three hosts and took a small virtual server in Gdansk for 4.50 euros a month, because the fees of the big cloud made me nervous.", "A small server is enough for a garden. Put a reverse proxy in front and let systemd restart the app."),
                ("backup", "How would you do backups? I can live with losing a day, not with losing a season.", "I suggest a nightly dump that is encrypted with age and copied to a second place, and a restore that you rehearse on the first Sunday of each month."),
            ]),
            ("6:05 pm on 9 May, 2024", "testing", ["fixtures", "mocks", "coverage", "property tests", "continuous integration"], [
                ("launch", "We went live on May 6! Forty-three people signed up on the first day, and somebody named a tomato plant Gerald.", "Congratulations on going live, and long live Gerald. Forty-three people on the first day is a fine start."),
                ("pytest", "I prefer pytest over unittest by now, the plain asserts are much nicer to read. I never want to see a setUp method again.", "pytest it is. Parametrised tests will suit the watering rules well."),
                ("coverage", "Our coverage is at 61 percent. Halina asks for 80 because her brother's company demands that; I find it arbitrary.", "I would not chase 80 percent. Cover the rules for watering and the import fully, and leave the templates alone."),
            ]),
            ("9:30 pm on 2 July, 2024", "performance", ["profiling", "lazy loading", "thumbnails", "compression", "content delivery"], [
                ("postgres", "SQLite locked up twice last weekend, when thirty people logged their waterings at once. I moved everything to PostgreSQL 16 last night, it took me three hours.", "PostgreSQL 16 will take thirty writers without a blink. Keep the old SQLite file for a month, just in case."),
                ("sensor", "We got a grant of 2,400 euros for soil sensors from the city. I would like twelve of them that talk LoRaWAN, so that nobody has to pull cables.", "For 2,400 euros twelve LoRaWAN sensors and one gateway are feasible; I would choose ones with a battery that can be changed by hand."),
                ("order", "After the sensors I want to tackle the seed exchange, then a calendar for the volunteers, and the mobile app comes last, if at all.", "Sensors, seed exchange, calendar, mobile app: a good order, since each step brings people back for the next."),
            ]),
            ("7:15 am on 14 September, 2024", "scaling up", ["message queues", "metrics", "rate limits", "feature flags", "documentation"], [
                ("users", "We are at 212 users now, and two other gardens, one in Sopot and one in Gdynia, want to use the app as well.", "With gardens in Sopot and Gdynia you need tenants. A garden_id on each table and a check in one place is the simplest way."),
                ("change", "I dropped the mobile app from the plan for good. Everybody uses the web page on their phones, and I have enough to maintain.", "Dropping the mobile app is wise. Make the page installable and you have most of it for an afternoon's work."),
                ("talk", "They asked me to give a talk about the whole thing at PyCon in Wroclaw on October 19, twenty-five minutes. I have never spoken to more than ten people.", "Twenty-five minutes want one story. I would open with Gerald the tomato, show the 4.2 seconds, and end with the sensors."),
            ]),
        ],
        questions=[
            (4, "Which framework and database did I choose for the first version of my garden app?", ["app:u"]),
            (4, "What did you recommend to me for hashing passwords?", ["auth:b"]),
            (4, "How many rows did I import from the paper journal?", ["slow:u"]),
            (2, "When did our garden tracker go live?", ["launch:u"]),
            (1, "By how much did the page with the waterings get faster after I added the index?", ["slow:u", "fixed:u"]),
            (4, "Who joined me from the garden committee, and which colour does she insist on?", ["team:u"]),
            (1, "What is the current deadline history of my first version, from the first plan to the day it moved to?", ["app:u", "delay:u"]),
            (4, "Where is my server and what does it cost me each month?", ["host:u"]),
            (4, "What was your advice on backups for the garden app?", ["backup:b"]),
            (4, "Which plant got a funny name after the launch?", ["launch:u"]),
            (3, "Can you show me a small function that computes when a bed was last watered?", ["style:u"]),
            (3, "I need tests for the import of seeds. How should I set them up?", ["pytest:u"]),
            (4, "What did you say about the wish for 80 percent coverage?", ["coverage:b"]),
            (1, "Which database do I run now and why did I leave the first one?", ["postgres:u"]),
            (2, "What was I planning to build in July, and in which order?", ["order:u"]),
            (1, "Is the mobile app still on my list?", ["change:u", "order:u"]),
            (4, "How much money did the city give us, and what for?", ["sensor:u"]),
            (1, "How did the number of people who use my app develop?", ["launch:u", "users:u"]),
            (2, "When and where do I give my talk?", ["talk:u"]),
            (4, "How did you suggest I open my conference talk?", ["talk:b"]),
            (1, "Summarize how the garden app progressed from the idea to other gardens.", ["app:u", "delay:u", "launch:u", "postgres:u", "users:u"]),
            (5, "How much did I pay for the mobile app's designer?", ["change:u"]),
        ]),
    dict(
        name="Adaeze", avatar="Quill",
        sessions=[
            ("10:00 am on 8 January, 2024", "academic writing", ["abstracts", "citations", "paragraph structure", "literature reviews", "hedging"], [
                ("thesis", "I am writing my master's thesis about how market women in Enugu use savings circles, the esusu. My supervisor is Professor Okafor and the draft of the first chapter is due on February 12.", "Savings circles in Enugu are a fine subject, because they are economics and friendship at once. For the first chapter I would define esusu early and tell one woman's story before the theory."),
                ("british", "Please use British spelling in everything that you write for me, and never use bullet points in drafts; my supervisor hates them.", "British spelling and flowing paragraphs it is, with no bullet points in drafts."),
                ("sample", "I have interviewed 14 women so far and recorded about nine hours. I was aiming for 25 interviews, but the travel costs eat my stipend.", "Fourteen interviews can be enough if the last ones bring nothing new. I would stop at saturation and say so openly in the chapter on method."),
            ]),
            ("3:30 pm on 3 February, 2024", "interview analysis", ["coding schemes", "transcription", "themes", "memos", "reliability"], [
                ("tool", "I tried NVivo at the university and hated each minute, so I do the coding in plain spreadsheets with one row for each statement.", "A spreadsheet with a row for each statement works well up to a few thousand rows. Add a column for doubt, so that you can return to the hard ones."),
                ("themes", "Five themes came out so far: trust, school fees, funerals, shame when somebody defaults, and the pride of the treasurer. I would like to merge two of them but cannot decide.", "I would merge shame and pride into one theme about standing in the group; both are about how the others see a person."),
                ("chapter", "Professor Okafor was ill, so the deadline of the first chapter moved from February 12 to February 26. I confess that I was relieved.", "Use the two weeks to let the chapter rest for three days and then read it aloud once."),
            ]),
            ("11:20 am on 16 March, 2024", "statistics", ["confidence intervals", "regression", "sampling", "effect sizes", "missing data"], [
                ("survey", "I added a short survey with 120 women in three markets, Ogbete, Kenyatta and New Market. The response rate was 83 percent, much better than I feared.", "A response rate of 83 percent is remarkable. With three markets I would report each one by itself before pooling them."),
                ("result", "The average contribution is 2,500 naira a week, and women who are in two circles at once save 40 percent more than those in one.", "The forty percent need care: women with more income may join two circles. Compare within income groups before you claim an effect."),
                ("allergy", "Something else: I had to leave the market early since a stall with groundnuts set off my allergy. I carry two pens of adrenaline now.", "That sounds frightening, and two pens are a good rule. Keep one in the bag and one on you."),
            ]),
            ("8:40 pm on 21 April, 2024", "presentations", ["slides", "timing", "nerves", "questions from the audience", "figures"], [
                ("conf", "My abstract was accepted for the conference on African economies in Accra, on June 13. It is my first one, and I get fifteen minutes plus five for questions.", "Congratulations. For fifteen minutes prepare seven figures at most, and rehearse the first two minutes until you know them by heart."),
                ("visa", "Nigerians need no visa for Ghana, but my passport expires in July. The renewal costs 35,000 naira and takes three weeks, so I applied yesterday.", "Applying now is right; with three weeks you still have a month in hand before Accra."),
                ("dress", "My mother wants me to wear a blazer, I would much rather wear the blue ankara dress that my aunt Nkem made for my graduation.", "Wear the blue ankara dress; you will stand straighter in what makes you proud."),
            ]),
            ("9:05 am on 20 June, 2024", "feedback", ["reviews", "revision plans", "tone", "limitations", "follow-up studies"], [
                ("accra", "Accra was wonderful. A researcher called Dr. Mensah asked whether I had compared men's circles, and I had to admit that I had none in my data.", "Dr. Mensah's question is a gift. Name the missing men's circles as a limitation and sketch how a later study would include them."),
                ("title", "I changed the title of the thesis from 'Saving Together' to 'The Treasurer's Notebook', because the notebooks turned out to be the heart of it.", "The Treasurer's Notebook is the better title: it is a thing that one can see."),
                ("offer", "Dr. Mensah has written to me since: there is a position for a doctoral student in Legon from January on, with a stipend of 1,900 cedis a month. I do not know what to do.", "Before you decide about Legon, write down what you would miss in Enugu and what you would regret not having tried, and sleep on it twice."),
            ]),
            ("4:50 pm on 30 August, 2024", "finishing", ["proofreading", "formatting", "binding", "defences", "acknowledgements"], [
                ("defence", "My defence is on September 18 at ten in the morning, in room 204. The external examiner is a woman from Ibadan whom nobody knows.", "Look up what the examiner from Ibadan published in the last three years and prepare one link to her work."),
                ("words", "The final count is 27,340 words, while the limit is 25,000. Cutting feels like losing friends.", "Cut the history of savings banks in chapter two: it is 2,600 words long, and nothing later leans on it."),
                ("decide", "I said yes to Legon. I told Dr. Mensah last night, and my mother cried and then cooked for twelve people.", "I am glad for you. Legon gains somebody who listens well."),
            ]),
        ],
        questions=[
            (4, "What is my thesis about and who supervises it?", ["thesis:u"]),
            (4, "How many women had I interviewed when we first talked, and how many did I aim for?", ["sample:u"]),
            (1, "When was the first chapter due, at first and after the change?", ["thesis:u", "chapter:u"]),
            (4, "What did you say about stopping the interviews early?", ["sample:b"]),
            (4, "Which program for coding interviews did I hate?", ["tool:u"]),
            (4, "Which of my themes did you advise me to merge?", ["themes:b"]),
            (4, "In which markets did I do my survey?", ["survey:u"]),
            (4, "How much more do women in two circles save?", ["result:u"]),
            (4, "What warning did you give me about the forty percent?", ["result:b"]),
            (3, "I am invited to a dinner with West African food, is there anything I should be careful about?", ["allergy:u"]),
            (3, "Could you draft the acknowledgements for my thesis?", ["british:u"]),
            (2, "When was my conference in Accra?", ["conf:u"]),
            (4, "Why did I have to renew my passport, and what did it cost?", ["visa:u"]),
            (4, "Who made the dress that I wanted to wear at the conference?", ["dress:u"]),
            (4, "What did Dr. Mensah ask me after the talk?", ["accra:u"]),
            (1, "What is my thesis called now, and what was it called before?", ["title:u"]),
            (1, "What position was I offered, and what did I decide?", ["offer:u", "decide:u"]),
            (2, "When is my defence and in which room?", ["defence:u"]),
            (4, "Which part did you tell me to cut to get below the limit of words?", ["words:b"]),
            (1, "In what order did these come: the survey, the new title, the acceptance in Accra, the interviews?", ["sample:u", "survey:u", "conf:u", "title:u"]),
            (1, "Give me an overview of my year with the thesis.", ["thesis:u", "survey:u", "conf:u", "title:u", "defence:u"]),
            (5, "Which grade did the examiner from Ibadan give me?", ["defence:u"]),
        ]),
    dict(
        name="Marguerite", avatar="Oskar",
        sessions=[
            ("2:15 pm on 12 October, 2023", "personal finance", ["budgets", "emergency funds", "interest", "insurance", "pensions"], [
                ("goal", "I am 58, a nurse in Lyon, and I would like to stop working at 63. I have 84,000 euros on a savings account that brings next to nothing, and no debts.", "Five years are enough to do something sensible with 84,000 euros. I would keep 18,000 as a reserve and think about the rest in two parts."),
                ("risk", "I want nothing that can lose more than ten percent in a year, I know that I would not sleep. My late husband lost a third of his money in 2008 and I never forgot it.", "A limit of ten percent rules out a large share of stocks; about a fifth in a broad fund and the rest in short bonds would fit it."),
                ("plain", "Please explain money to me without English jargon, and when you give numbers, round them to full hundreds, otherwise I get lost.", "Plain words and round hundreds, gladly."),
            ]),
            ("9:50 am on 5 December, 2023", "health and exercise", ["sleep", "stretching", "walking", "blood pressure", "appetite"], [
                ("knee", "My left knee hurts since the night shifts in November; the doctor found a small tear in the meniscus and wants to wait before any operation.", "With a small tear of the meniscus, strong thighs take load off the knee. Cycling without resistance and slow squats to sixty degrees are a gentle start."),
                ("swim", "I tried the swimming pool in Vaise and I love it, twenty lengths of backstroke on Tuesdays and Fridays. Breaststroke is forbidden because of the knee.", "Backstroke on two days is a fine habit. Add two lengths each week until you are at thirty."),
                ("meds", "I do not tolerate ibuprofen, it gives me stomach bleeding; paracetamol is fine. I say it in case we talk about pain again.", "Noted: no ibuprofen for you, paracetamol only."),
            ]),
            ("5:30 pm on 22 January, 2024", "family matters", ["letters", "visits", "birthdays", "quarrels", "gifts"], [
                ("daughter", "My daughter Sylvie expects her first child in June, in Montreal. I have never flown further than Lisbon and I am terrified of the flight.", "For the flight to Montreal choose a seat above the wing and a flight in daylight; both make it calmer."),
                ("brother", "My brother Étienne and I have not talked since the funeral in 2021, because of our parents' house in Annecy. He wants to sell it and I do not.", "I would write Étienne a short letter by hand, about the house as it was when you were children, and not a word about money."),
                ("reply", "He answered! Étienne proposes that we keep the house until 2026 and rent it out in summer, and he signed with his childhood nickname, Titi.", "What a warm answer. Renting it out in summer until 2026 gives both of you time."),
            ]),
            ("8:00 pm on 18 March, 2024", "travel planning", ["luggage", "jet lag", "travel insurance", "trains", "museums"], [
                ("flight", "I booked it: Lyon to Montreal on June 10, back on July 8, 742 euros with one stop in Frankfurt. My hands were shaking when I pressed the button.", "June 10 to July 8 is a good stretch. In Frankfurt you want at least ninety minutes between the flights."),
                ("gift", "For the baby I am knitting a blanket in yellow, since Sylvie does not want to know whether it is a boy or a girl.", "Yellow is lovely, and merino wool is easy to wash."),
                ("invest", "I talked with the bank: they moved 40,000 euros into the bond fund and 16,000 into the world fund, as we had discussed. The fees are 0.4 percent.", "With 40,000 in bonds and 16,000 in the world fund you stay within your ten percent even in a bad year."),
            ]),
            ("10:25 am on 17 July, 2024", "coming home", ["photos", "routines", "thank-you notes", "gardening", "neighbours"], [
                ("baby", "I am back. The baby came on June 21, a girl called Océane, 3.4 kilos, and I was the second person who held her.", "Welcome to Océane. To have been the second to hold her is something that you keep for life."),
                ("flightfear", "The flight was easier than I thought: I sat above the wing as you said, and the woman next to me taught me to breathe in fours.", "Breathing in fours is a good trick; keep it for the next time."),
                ("knee2", "After all that walking in Montreal the doctor has changed his mind; the knee will be operated on October 3 at the clinic in Sainte-Foy.", "Until October 3, swim as much as you can: strong legs before an operation shorten the time after it."),
            ]),
            ("6:40 pm on 25 November, 2024", "looking ahead", ["goals", "habits", "savings plans", "voluntary work", "courses"], [
                ("after", "The operation went well. I walk without the stick since November 11, and the physiotherapist, a young man called Bastien, is very strict.", "Walking without a stick after five weeks is quick. Listen to Bastien, strict ones get results."),
                ("sooner", "I changed my mind about work: the hospital offers part-time from 60 on, so I will go down to three days a week and stop at 62 instead of 63.", "Part-time from 60 and stopping at 62 costs about 9,600 euros over the years, which your reserve can bear."),
                ("choir", "I have joined a choir in Croix-Rousse, as an alto. We sing Fauré's Requiem on March 29, in the church of Saint-Bruno.", "Fauré is kind to altos. Learn the Libera me first, it is the part that everybody remembers."),
            ]),
        ],
        questions=[
            (4, "How much money do I have on my savings account?", ["goal:u"]),
            (4, "How large a loss can I bear in a year, and why?", ["risk:u"]),
            (4, "How much did you tell me to keep as a reserve?", ["goal:b"]),
            (1, "At which age did I plan to stop working, and at which age do I plan to now?", ["goal:u", "sooner:u"]),
            (3, "How should I spread what I save from now on?", ["plain:u", "risk:u"]),
            (4, "What is wrong with my knee?", ["knee:u"]),
            (4, "Which exercises did you suggest for my knee?", ["knee:b"]),
            (3, "My back hurts today. What could I take against the pain?", ["meds:u"]),
            (4, "Which stroke do I swim and on which days?", ["swim:u"]),
            (4, "Where does my daughter live, and what did she expect?", ["daughter:u"]),
            (4, "What did you recommend to me against the fear of flying?", ["daughter:b"]),
            (1, "How did things go on between my brother and me?", ["brother:u", "reply:u"]),
            (4, "By which nickname did Étienne sign his letter?", ["reply:u"]),
            (2, "When did I fly to Montreal, and when did I come back?", ["flight:u"]),
            (4, "Which colour has the blanket that I knit?", ["gift:u"]),
            (4, "How is my money spread over the two funds?", ["invest:u"]),
            (2, "When was my granddaughter born and what is she called?", ["baby:u"]),
            (2, "On which day was I to be operated?", ["knee2:u"]),
            (4, "Who is my physiotherapist?", ["after:u"]),
            (4, "What do we sing in the choir in March, and where?", ["choir:u"]),
            (4, "Which part of the Requiem did you tell me to learn first?", ["choir:b"]),
            (1, "Summarize the story of my knee over the year.", ["knee:u", "knee2:u", "after:u"]),
            (5, "How much did the operation of my knee cost?", ["knee2:u"]),
        ]),
]


def padded(core, pads, topic, least, most):
    chosen = [pad.format(t=topic) for pad in R.sample(pads, R.randint(least, most))]
    place = R.randint(0, len(chosen))
    return " ".join(chosen[:place] + [core] + chosen[place:])


def exchanges(topic, terms, told):
    """What is told, with small exchanges before, between and after."""
    out = []
    for tag, said, answered in told:
        for _ in range(R.randint(1, 3)):
            ask, answer = R.choice(SMALL)
            term = R.choice(terms)
            out.append(("", padded(ask.format(x=term), USER_PAD, topic, 1, 3),
                        padded(answer.format(x=term), BOT_PAD, topic, 2, 5)))
        out.append((tag, padded(said, USER_PAD, topic, 1, 4), padded(answered, BOT_PAD, topic, 2, 5)))
    return out


def talk(person):
    conversation = {"speaker_a": person["name"], "speaker_b": person["avatar"]}
    ids = {}
    for number, (at, topic, terms, told) in enumerate(person["sessions"], 1):
        messages = []
        for tag, said, answered in exchanges(topic, terms, told):
            for side, name, text in (("u", person["name"], said), ("b", person["avatar"], answered)):
                messages.append({"speaker": name, "dia_id": f"D{number}:{len(messages) + 1}", "text": text})
                if tag:
                    ids[f"{tag}:{side}"] = messages[-1]["dia_id"]
        conversation[f"session_{number}_date_time"] = at
        conversation[f"session_{number}"] = messages
    questions = [{"question": text, "category": category, "evidence": [ids[one] for one in evidence]}
                 for category, text, evidence in person["questions"]]
    return {"sample_id": person["name"].lower(), "conversation": conversation, "qa": questions}


print(json.dumps([talk(person) for person in PEOPLE], ensure_ascii=False, indent=1))

import os,re,shutil
R='/work/w-web2/'
W=R+'adapters-web/src/main/java/io/vibhava/web/'
T=R+'adapters-web/src/test/java/io/vibhava/web/'
def sub(p,*prs):
    s=open(p).read()
    for a,b in prs:
        assert a in s,(p,a)
        s=s.replace(a,b)
    open(p,'w').write(s)
# openapi
os.makedirs(W+'openapi',exist_ok=True); os.makedirs(T+'openapi',exist_ok=True)
for f in os.listdir('/tmp/stage/main/openapi'): shutil.copy('/tmp/stage/main/openapi/'+f,W+'openapi/'+f)
shutil.copy('/tmp/stage/test/OpenApiTest.java',T+'openapi/OpenApiTest.java')
res=R+'adapters-web/src/main/resources/io/vibhava/web/openapi/'
os.makedirs(res,exist_ok=True)
for f in ['start.js','docs.html']: shutil.copy('/tmp/stage/'+f,res+f)
sub(W+'http/Answer.java',('''  /// Nothing but a status.''','''  /// A file of this program.
  record Bytes(Map<String, String> headers, String type, byte[] bytes) implements Answer {

    @Override
    public int status() {
      return 200;
    }
  }

  /// Nothing but a status.'''))
sub(W+'Response.java',('''      case Answer.Empty empty -> begin(empty);''','''      case Answer.Bytes file -> {
        begin(file);
        write(file.type(), file.bytes());
      }
      case Answer.Empty empty -> begin(empty);'''))
sub(W+'ServerErrors.java',("      case Answer.Empty _, Answer.Events _ -> new byte[0];","      case Answer.Bytes _, Answer.Empty _, Answer.Events _ -> new byte[0];"))
s=open(W+'RouteTable.java').read()
i=s.index("    return new RouteTable(\n        Stream.of("); j=s.index("            .toList());",i)+len("            .toList());")
block=s[i:j].replace("    return new RouteTable(\n        Stream.of(","    var routes =\n        Stream.of(").replace("            .toList());","            .toList();\n    return new RouteTable(OpenApiRoutes.with(routes, settings.http()));")
s=s[:i]+block+s[j:]
s=s.replace("import io.vibhava.web.openai.OpenAiRoutes;","import io.vibhava.web.openai.OpenAiRoutes;\nimport io.vibhava.web.openapi.OpenApiRoutes;")
open(W+'RouteTable.java','w').write(s)
sub(T+'Rows.java',("final class Rows {","public final class Rows {"),("  static final List<Row> ALL","  public static final List<Row> ALL"),("  record Row(","  public record Row("),('''    Asking asking(WebPerson person''','''    /// As it is asked by `person` for what is new and theirs.
    public Asking asked(WebPerson person) {
      return asking(person, Things.own(person));
    }

    Asking asking(WebPerson person'''),('''          get("/v1/me"),''','''          get("/openapi.json"),
          get("/docs"),
          get("/docs/{file}"),
          get("/v1/me"),'''),('''    Asking asking(WebPerson person, Things things) {
''','''    Asking asking(WebPerson person, Things things) {
'''))
s=open(T+'Rows.java').read()
s=s.replace('things.in(path + query)','things.in(path + query).replace("{file}", "start.js")')
open(T+'Rows.java','w').write(s)
sub(T+'MatrixTest.java',('.containsExactly("/health/live", "/health/ready");','.containsExactly(\n            "/health/live", "/health/ready", "/openapi.json", "/docs", "/docs/{file}");'))
# poms
V=os.environ['SWAGGER']
sub(R+'pom.xml',("    <version.tink>","    <version.swagger-ui>%s</version.swagger-ui>\n    <version.tink>"%V),("    <version.jspecify>","    <!-- That which the OpenAI SDK brings. -->\n    <version.jsonschema>4.38.0</version.jsonschema>\n    <version.jspecify>"),('''      <dependency>
        <groupId>io.javalin</groupId>
        <artifactId>javalin</artifactId>''','''      <dependency>
        <groupId>com.github.victools</groupId>
        <artifactId>jsonschema-generator</artifactId>
        <version>${version.jsonschema}</version>
      </dependency>
      <dependency>
        <groupId>com.github.victools</groupId>
        <artifactId>jsonschema-module-jackson</artifactId>
        <version>${version.jsonschema}</version>
      </dependency>
      <dependency>
        <groupId>com.github.victools</groupId>
        <artifactId>jsonschema-module-jakarta-validation</artifactId>
        <version>${version.jsonschema}</version>
      </dependency>
      <!-- The page at /docs; files alone. -->
      <dependency>
        <groupId>org.webjars</groupId>
        <artifactId>swagger-ui</artifactId>
        <version>${version.swagger-ui}</version>
      </dependency>
      <dependency>
        <groupId>io.javalin</groupId>
        <artifactId>javalin</artifactId>'''))
sub(R+'adapters-web/pom.xml',('''    <dependency>
      <groupId>jakarta.validation</groupId>''','''    <dependency>
      <groupId>com.github.victools</groupId>
      <artifactId>jsonschema-generator</artifactId>
    </dependency>
    <dependency>
      <groupId>com.github.victools</groupId>
      <artifactId>jsonschema-module-jackson</artifactId>
    </dependency>
    <dependency>
      <groupId>com.github.victools</groupId>
      <artifactId>jsonschema-module-jakarta-validation</artifactId>
    </dependency>
    <dependency>
      <groupId>org.webjars</groupId>
      <artifactId>swagger-ui</artifactId>
      <scope>runtime</scope>
    </dependency>
    <dependency>
      <groupId>jakarta.validation</groupId>'''),('''        <dependency>
          <groupId>ch.qos.logback</groupId>''','''        <dependency>
          <groupId>com.networknt</groupId>
          <artifactId>json-schema-validator</artifactId>
          <scope>test</scope>
        </dependency>
        <dependency>
          <groupId>ch.qos.logback</groupId>'''))
# seats
open(W+'http/Seats.java','w').write('''package io.vibhava.web.http;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// How many replies each person waits for at once, so that one alone can't take what is there for all.
public final class Seats {

  private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

  private final int perPersonMax;
  private final Map<OwnerId, Integer> taken = new HashMap<>();

  public Seats(int perPersonMax) {
    this.perPersonMax = perPersonMax;
  }

  /// One of them, until it is closed.
  public final class Seat implements AutoCloseable {

    private final OwnerId person;
    private boolean given;

    private Seat(OwnerId person) {
      this.person = person;
    }

    @Override
    public void close() {
      synchronized (taken) {
        if (!given) {
          given = true;
          taken.computeIfPresent(person, (_, count) -> count == 1 ? null : count - 1);
        }
      }
    }
  }

  /// @throws Failure.LimitReached if the person waits for too many already
  public Seat take(Owner owner) {
    synchronized (taken) {
      if (taken.merge(owner.id(), 1, Integer::sum) > perPersonMax) {
        taken.merge(owner.id(), -1, Integer::sum);
        throw new Failure.LimitReached(
            "replies: at most %d are waited for at once, and as many are; let one come to its end"
                .formatted(perPersonMax),
            ASK_AGAIN);
      }
      return new Seat(owner.id());
    }
  }
}
''')
sub(W+'turn/StreamLimits.java',("///   asked for their key again\npublic","///   asked for their key again\n/// @param perPersonMax how many replies a person may wait for at once\npublic"),("Duration grace, Duration lingering, Duration pulse) {","Duration grace, Duration lingering, Duration pulse, int perPersonMax) {"),("Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(10));","Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(10), 20);"))
s=open(W+'turn/TurnStreams.java').read()
s=s.replace("record TurnStreams(TurnDesk desk, StreamLimits limits) {","record TurnStreams(TurnDesk desk, Seats seats, StreamLimits limits) {")
i=s.index("  /// A turn that was joined, in the form"); j=s.index("  /// Somebody at the other end of a line.")
s=s[:i]+'''  /// The turn that `joining` joins, in the form that is asked for.
  Answer answer(Call call, Supplier<Live> joining) {
    var seat = seats.take(call.owner());
    try {
      var live = joining.get();
      return call.request().wantsEvents() ? events(call, live, seat) : whole(live, seat);
    } catch (RuntimeException e) { // Nobody sits there.
      seat.close();
      throw e;
    } catch (InterruptedException e) {
      seat.close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a reply");
    }
  }

  private Answer whole(Live live, Seat seat) throws InterruptedException {
    try (seat) {
      return Answer.ok(TurnJson.of(live.whole()));
    } finally {
      desk.leave(live);
    }
  }

  private Answer events(Call call, Live live, Seat seat) throws InterruptedException {
    try {
      live.begun();
    } catch (RuntimeException e) { // It was refused; nobody follows what is not there.
      desk.leave(live);
      throw e;
    }
    return new Answer.Events(line -> follow(call, live, seat, 0, line));
  }

  /// The events of the turn that `joining` joins, behind the one with the id `seen`.
  Answer following(Call call, Supplier<Live> joining, long seen) {
    var seat = seats.take(call.owner());
    try {
      var live = joining.get();
      return new Answer.Events(line -> follow(call, live, seat, seen, line));
    } catch (RuntimeException e) { // Nobody sits there.
      seat.close();
      throw e;
    }
  }

  private void follow(Call call, Live live, Seat seat, long seen, EventLine line)
      throws IOException {
    try (seat) {
      live.follow(seen, limits.pulse(), new Hearing(call, line));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      desk.leave(live);
    }
  }

'''+s[j:]
s=s.replace("import io.vibhava.web.http.EventLine;","import io.vibhava.web.http.EventLine;\nimport io.vibhava.web.http.Seats;\nimport io.vibhava.web.http.Seats.Seat;").replace("import java.nio.charset.StandardCharsets;","import java.nio.charset.StandardCharsets;\nimport java.util.function.Supplier;")
open(W+'turn/TurnStreams.java','w').write(s)
s=open(W+'turn/TurnRoutes.java').read()
s=s.replace("private TurnRoutes(Engine engine, Supplier<TurnId> ids, StreamLimits limits)","private TurnRoutes(Engine engine, Supplier<TurnId> ids, Seats seats, StreamLimits limits)").replace("new TurnStreams(desk, limits)","new TurnStreams(desk, seats, limits)").replace("public static List<Route> of(Engine engine, Supplier<TurnId> ids, StreamLimits limits) {","public static List<Route> of(\n      Engine engine, Supplier<TurnId> ids, Seats seats, StreamLimits limits) {").replace("new TurnRoutes(engine, ids, limits)","new TurnRoutes(engine, ids, seats, limits)")
s=re.sub(r"streams\.answer\(\s*call,\s*desk\.take\(","streams.answer(call, () -> desk.take(",s)
s=s.replace('''    var live = desk.find(call.owner(), id).orElseGet(() -> retold(call, id));
    return streams.following(call, live, seen(call));''','''    var seen = seen(call);
    return streams.following(
        call, () -> desk.find(call.owner(), id).orElseGet(() -> retold(call, id)), seen);''')
s=s.replace("import io.vibhava.web.http.Route;","import io.vibhava.web.http.Route;\nimport io.vibhava.web.http.Seats;")
open(W+'turn/TurnRoutes.java','w').write(s)
s=open(W+'openai/OpenAiRoutes.java').read()
s=s.replace("  private final Threads threads;\n","  private final Threads threads;\n  private final Seats seats;\n",1)
s=s.replace("      Engine engine, Supplier<TurnId> ids, InstantSource clock, ChatLimits limits) {","      Engine engine,\n      Supplier<TurnId> ids,\n      InstantSource clock,\n      Seats seats,\n      ChatLimits limits) {")
s=s.replace("    this.threads = new Threads(engine, limits);\n","    this.threads = new Threads(engine, limits);\n    this.seats = seats;\n").replace("new OpenAiRoutes(engine, ids, clock, limits)","new OpenAiRoutes(engine, ids, clock, seats, limits)")
s=s.replace('''    var turn = chat.take(_ -> {});
    return new Answer.Json(''','''    Turn turn;
    try (var _ = seats.take(chat.owner())) {
      turn = chat.take(_ -> {});
    }
    return new Answer.Json(''')
s=re.sub(r"    try \{\n      var turn = chat\.take\(event","    try (var _ = seats.take(chat.owner())) {\n      var turn = chat.take(event",s)
s=s.replace("import io.vibhava.web.http.Route;","import io.vibhava.web.http.Route;\nimport io.vibhava.web.http.Seats;").replace("import io.vibhava.domain.turn.TurnEvent;","import io.vibhava.domain.turn.Turn;\nimport io.vibhava.domain.turn.TurnEvent;")
open(W+'openai/OpenAiRoutes.java','w').write(s)
s=open(W+'RouteTable.java').read()
s=s.replace("TurnRoutes.of(engine, parts.turns(), settings.streams())","TurnRoutes.of(engine, parts.turns(), seats, settings.streams())").replace("OpenAiRoutes.of(engine, parts.turns(), parts.clock(), settings.chats())","OpenAiRoutes.of(\n                    engine, parts.turns(), parts.clock(), seats, settings.chats())").replace("    var engine = parts.engine();\n","    var engine = parts.engine();\n    var seats = new Seats(settings.streams().perPersonMax());\n",1).replace("import io.vibhava.web.http.Route;","import io.vibhava.web.http.Route;\nimport io.vibhava.web.http.Seats;")
open(W+'RouteTable.java','w').write(s)
# server limits
sub(W+'ServerLimits.java',("/// @param stopTimeout","/// @param connectionsMax how many connections there may be at once\n/// @param requestBytesPerSecondMin how fast a request has to come, so that nobody holds a place by\n///   sending next to nothing\n/// @param stopTimeout"),("int headerBytesMax, Duration idleTimeout, Duration stopTimeout)","int headerBytesMax,\n    Duration idleTimeout,\n    int connectionsMax,\n    int requestBytesPerSecondMin,\n    Duration stopTimeout)"),("new ServerLimits(16 << 10, Duration.ofSeconds(90), Duration.ofSeconds(10))","new ServerLimits(16 << 10, Duration.ofSeconds(90), 10_000, 100, Duration.ofSeconds(10))"))
sub(W+'WebServer.java',("    connector.setIdleTimeout(","    connector.addBean(new NetworkConnectionLimit(settings.server().connectionsMax(), connector));\n    connector.setIdleTimeout("),("    http.setSendServerVersion(false);","    http.setMinRequestDataRate(settings.server().requestBytesPerSecondMin());\n    http.setSendServerVersion(false);"),("import org.eclipse.jetty.server.Server;","import org.eclipse.jetty.server.NetworkConnectionLimit;\nimport org.eclipse.jetty.server.Server;"))
B=R+'bootstrap/'
sub(B+'src/main/java/io/vibhava/terminal/ServedFolder.java',("            values.duration(Key.SERVE_STOP_TIMEOUT)),","            values.count(Key.SERVE_CONNECTIONS_MAX, 1),\n            ServerLimits.USUAL.requestBytesPerSecondMin(),\n            values.duration(Key.SERVE_STOP_TIMEOUT)),"))
s=open(B+'src/main/java/io/vibhava/terminal/ServedFolder.java').read()
s=re.sub(r"StreamLimits\.USUAL\.pulse\(\)\)","StreamLimits.USUAL.pulse(),\n            values.count(Key.SERVE_REPLIES_PER_PERSON_MAX, 1))",s)
open(B+'src/main/java/io/vibhava/terminal/ServedFolder.java','w').write(s)
sub(B+'src/main/java/io/vibhava/settings/Key.java',('''  SERVE_STOP_TIMEOUT(''','''  SERVE_CONNECTIONS_MAX("serve.connections-max", "10000"),
  SERVE_REPLIES_PER_PERSON_MAX("serve.replies-per-person-max", "20"),
  SERVE_STOP_TIMEOUT('''))
sub(B+'src/test/java/io/vibhava/settings/KeyTest.java',('''            serve.stop-timeout=10s
''','''            serve.connections-max=10000
            serve.replies-per-person-max=20
            serve.stop-timeout=10s
'''))
s=open(T+'LimitsTest.java').read()
s=re.sub(r"new ServerLimits\([^;]*?\)\);","new ServerLimits(\n                16_384, Duration.ofSeconds(90), 10_000, 100, Duration.ofSeconds(10)));",s,count=1,flags=re.S)
s=s.replace("Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(10))","Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(10), 20)")
open(T+'LimitsTest.java','w').write(s)
s=open(T+'turn/ResumeTest.java').read()
s=s.replace("new StreamLimits(LONG, Duration.ofMillis(1), LONG)","new StreamLimits(LONG, Duration.ofMillis(1), LONG, 20)").replace("new StreamLimits(SHORT, LONG, SHORT)","new StreamLimits(SHORT, LONG, SHORT, 20)").replace("new StreamLimits(LONG, LONG, SHORT)","new StreamLimits(LONG, LONG, SHORT, 20)")
s=s.replace('''  @ParameterizedTest
  @ValueSource(strings = {"x", "-1"''','''  @Test
  void whoWaitsForTooManyRepliesIsAskedToLetOneEnd() throws Exception {
    with(new StreamLimits(LONG, LONG, LONG, 1));
    var latch = new CountDownLatch(1);
    house.brain.stallBehind(latch, "heard");
    var mira = house.ada.avatar("Mira");
    var first = CompletableFuture.supplyAsync(() -> begin(mira, house.ids.next().toString()).told());
    pause();

    var second = begin(mira, house.ids.next().toString()).told();
    var theirs = house.eve.avatar("Mira");
    var other = house.eve
        .ask("POST", "/v1/conversations")
        .saying("{\\"avatar\\":\\"%s\\",\\"text\\":\\"Hi\\"}".formatted(theirs.id()))
        .told();
    latch.countDown();

    assertThat(second.status()).isEqualTo(429);
    assertThat(second.header("Retry-After")).isEqualTo("1");
    assertThat(other.status()).isEqualTo(200);
    assertThat(first.get().status()).isEqualTo(200);
    assertThat(begin(mira, house.ids.next().toString()).told().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1"''')
open(T+'turn/ResumeTest.java','w').write(s)

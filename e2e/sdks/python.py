"""The official Python SDK against a running server: python.py URL KEY"""
import sys

import openai
from openai import OpenAI

url, key = sys.argv[1:]
client = OpenAI(base_url=url + "/v1", api_key=key, max_retries=0)
passed = failed = 0


def check(name, ok):
    global passed, failed
    passed, failed = passed + bool(ok), failed + (not ok)
    print(("ok      " if ok else "FAILED  ") + name)


def raises(name, kind, work):
    try:
        work()
        check(name, False)
    except kind:
        check(name, True)
    except Exception as e:  # What came instead is told.
        print(type(e).__name__, e)
        check(name, False)


def said(text, **more):
    return client.chat.completions.create(
        model="mira", messages=[{"role": "user", "content": text}], **more)


models = [model.id for model in client.models.list()]
check("avatars are models", "mira" in models)
check("one model is found", client.models.retrieve("mira").id == "mira")
reply = said("My dog is called Biscuit.")
check("a reply comes", reply.choices[0].message.content and reply.choices[0].finish_reason == "stop")
check("its tokens are counted", reply.usage.total_tokens == reply.usage.prompt_tokens + reply.usage.completion_tokens)

chunks = list(said("What is my dog called?", stream=True, stream_options={"include_usage": True}))
text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
check("a stream is a reply", "Biscuit" in text)
check("its last chunk counts tokens", not chunks[-1].choices and chunks[-1].usage.total_tokens > 0)

# As the README has it.
avatars = client
words = []
for chunk in avatars.chat.completions.create(model="mira", stream=True,
    messages=[{"role": "user", "content": "What is my dog called?"}]):
  words.append(chunk.choices[0].delta.content or "")
check("the lines of the README", "".join(words))

raises("an unknown model is not found", openai.NotFoundError,
       lambda: client.chat.completions.create(model="nobody", messages=[{"role": "user", "content": "Hi"}]))
raises("nor is it retrieved", openai.NotFoundError, lambda: client.models.retrieve("nobody"))
raises("a bad key is told", openai.AuthenticationError,
       lambda: OpenAI(base_url=url + "/v1", api_key="vib_" + "A" * 43, max_retries=0).models.list())
raises("what is too long is refused", openai.APIStatusError, lambda: said("x" * 2_000_000))
raises("the last message has to be the person's", openai.BadRequestError,
       lambda: client.chat.completions.create(model="mira", messages=[{"role": "assistant", "content": "Hi"}]))
raises("an empty message is refused", openai.BadRequestError, lambda: said(""))

with said("Tell me something.", stream=True) as leaving:
    next(iter(leaving))
check("whoever leaves is done", said("Are you there?").choices[0].message.content)

print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)

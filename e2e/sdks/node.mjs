// The official Node SDK against a running server: node.mjs URL KEY
import OpenAI from "openai";

const [url, key] = process.argv.slice(2);
const client = new OpenAI({ baseURL: url + "/v1", apiKey: key, maxRetries: 0 });
let passed = 0;
let failed = 0;

function check(name, ok) {
  ok ? passed++ : failed++;
  console.log((ok ? "ok      " : "FAILED  ") + name);
}

async function rejects(name, kind, work) {
  try {
    await work();
    check(name, false);
  } catch (e) {
    if (!(e instanceof kind)) console.log(e.constructor.name, e.message);
    check(name, e instanceof kind);
  }
}

const said = (content, more = {}) =>
  client.chat.completions.create({ model: "mira", messages: [{ role: "user", content }], ...more });

const models = [];
for await (const model of await client.models.list()) models.push(model.id);
check("avatars are models", models.includes("mira"));
check("one model is found", (await client.models.retrieve("mira")).id === "mira");
const reply = await said("My cat is called Plum.");
check("a reply comes", reply.choices[0].message.content && reply.choices[0].finish_reason === "stop");
check("its tokens are counted", reply.usage.total_tokens === reply.usage.prompt_tokens + reply.usage.completion_tokens);

let text = "";
let last;
for await (const chunk of await said("What is my cat called?", { stream: true, stream_options: { include_usage: true } })) {
  text += chunk.choices[0]?.delta?.content ?? "";
  last = chunk;
}
check("a stream is a reply", text.includes("Plum"));
check("its last chunk counts tokens", last.choices.length === 0 && last.usage.total_tokens > 0);

await rejects("an unknown model is not found", OpenAI.NotFoundError, () =>
  client.chat.completions.create({ model: "nobody", messages: [{ role: "user", content: "Hi" }] }));
await rejects("nor is it retrieved", OpenAI.NotFoundError, () => client.models.retrieve("nobody"));
await rejects("a bad key is told", OpenAI.AuthenticationError, () =>
  new OpenAI({ baseURL: url + "/v1", apiKey: "vib_" + "A".repeat(43), maxRetries: 0 }).models.list());
await rejects("what is too long is refused", OpenAI.APIError, () => said("x".repeat(2_000_000)));
await rejects("the last message has to be the person's", OpenAI.BadRequestError, () =>
  client.chat.completions.create({ model: "mira", messages: [{ role: "assistant", content: "Hi" }] }));

const leaving = await said("Tell me something.", { stream: true });
for await (const chunk of leaving) break;
check("whoever leaves is done", (await said("Are you there?")).choices[0].message.content);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

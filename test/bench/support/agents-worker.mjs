// Thread with the agents of a fleet, so that their work does not delay the clock of the readers. Answers each message
// `{ number, requests, atOnce }` with the answers to the requests, each sent on the connection of its device. An agent repeats
// a request that the server has no time for.
import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

const { origin } = workerData;
const attempts = 20;
const sockets = new Map();

async function send(request) {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await sendOnce(request);
    if (answer.status !== 503 || attempt === attempts) return answer;
    await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 500));
  }
}

function sendOnce({ token, method, path, body }) {
  const agent = sockets.get(token) ?? new Agent({ keepAlive: true, maxSockets: 1 });
  sockets.set(token, agent);
  const payload = body === undefined ? undefined : JSON.stringify(body);
  const headers = {
    authorization: `Bearer ${token}`,
    ...(payload && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
  };
  return new Promise((resolve) => {
    const asked = request(`${origin}${path}`, { method, headers, agent }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode, body: text === '' ? null : JSON.parse(text) });
      });
    });
    asked.on('error', ({ message }) => resolve({ status: 0, body: message }));
    asked.end(payload);
  });
}

parentPort.on('message', async ({ number, requests, atOnce }) => {
  const answers = new Array(requests.length);
  let next = 0;
  const line = async () => {
    for (let index = next++; index < requests.length; index = next++)
      answers[index] = await send(requests[index]);
  };
  await Promise.all(Array.from({ length: atOnce }, line));
  parentPort.postMessage({ number, answers });
});

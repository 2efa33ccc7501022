// Loaded into the measured server by --import: tells the used heap, in bytes, after collecting what can be collected.
process.on('message', () => {
  for (let times = 0; times < 3; times += 1) globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
// The channel alone is no reason to stay.
process.channel.unref();

// Azurite, ending cleanly when its standard input does: on every system alike, and however the one that started it ended.
"use strict";

// Ctrl+C in a terminal reaches every process there; the storage outlives the app, so it waits for its input to end.
process.on("SIGINT", () => {});
process.on("newListener", (event, listener) => {
  if (event === "SIGINT") setImmediate(() => process.removeListener(event, listener));
});
process.once("SIGTERM", () => process.stdin.destroy());

process.stdin.resume();
process.stdin.on("end", () => {
  // Before it listens for its own shutdown message there is nothing to save.
  if (!process.emit("message", "shutdown")) process.exit(0);
});

require("azurite/dist/src/azurite.js");

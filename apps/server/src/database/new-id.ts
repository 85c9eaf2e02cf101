import { randomBytes } from "node:crypto";

const most = 0xfff;
let lastMs = 0;
let counter = 0;

/** Counts within a millisecond, from a drawn start; a full count borrows the next millisecond. */
function tick(): void {
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    counter = randomBytes(2).readUInt16BE() & (most >> 1);
  } else if (counter < most) {
    counter += 1;
  } else {
    lastMs += 1;
    counter = 0;
  }
}

/**
 * UUID version 7 with a counter (RFC 9562 6.2): text order is the order of making, so a new row lands at the end of its
 * index, and what one command writes is read in the order it was written.
 */
export function newId(): string {
  tick();
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

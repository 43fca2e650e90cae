const SECTOR = 512;
const END = 0xfffffffe;
const FAT = 0xfffffffd;
const FREE = 0xffffffff;

/** A compound file ([MS-CFB]) with a directory and nothing else: streams of these names under a root of this class. */
export function compoundFile(streams: readonly string[], rootClass = 0): Uint8Array<ArrayBuffer> {
  const entries = ['Root Entry', ...streams];
  const sectors = Math.ceil(entries.length / 4);
  const bytes = new Uint8Array(SECTOR * (2 + sectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true); // one sector of the allocation table, number 0
  view.setUint32(48, 1, true); // the directory begins at sector 1
  for (let place = 0; place < 109; place += 1) view.setUint32(76 + place * 4, place === 0 ? 0 : FREE, true);
  for (let sector = 0; sector < SECTOR / 4; sector += 1) view.setUint32(SECTOR + sector * 4, FREE, true);
  view.setUint32(SECTOR, FAT, true);
  for (let sector = 1; sector <= sectors; sector += 1) {
    view.setUint32(SECTOR + sector * 4, sector === sectors ? END : sector + 1, true);
  }
  for (const [index, name] of entries.entries()) {
    const at = SECTOR * 2 + index * 128;
    for (const [place, code] of [...name].entries()) view.setUint16(at + place * 2, code.charCodeAt(0), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
    if (index === 0) view.setUint32(at + 80, rootClass, true);
  }
  return bytes;
}

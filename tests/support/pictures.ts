/** The smallest pictures of their kinds. */
const file = (bytes: Uint8Array<ArrayBuffer>, name: string) => new File([bytes], name);

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Its frame's head says 3 wide, 2 high. */
const JPEG =
  'ffd8ffe000104a46494600010101004800480000ffdb004300030202020202030202020303030304060404040404080606050609080a0a09' +
  '0809090a0c0f0c0a0b0e0b09090d110d0e0f101011100a0c12131210130f101010ffcc000600101005ffc9000b080002000301011100' +
  'ffda0008010100003f00d2cf20ffd9';

export const pngBytes = () => new Uint8Array(Buffer.from(PNG, 'base64'));

/** 1 × 1. */
export const png = (name = 'emblema.png') => file(pngBytes(), name);

/** 3 × 2. */
export const jpeg = (name = 'emblema.jpg') => file(new Uint8Array(Buffer.from(JPEG, 'hex')), name);

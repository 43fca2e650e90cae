/** The tables of finalised records and of what was told about them. */
import type { Generated } from 'kysely';
import type { PaperKind } from '#shared/domain/papers.ts';
import type { RecordKind } from '#shared/domain/records.ts';
import type { Done, Id, Revised, Sealed } from './columns.ts';

export type RecordTables = {
  seal: { seq: number; meta: string; content: Uint8Array; content_sha256: string; prev: string; hash: string };
  record: Sealed & {
    id: Id;
    meeting_id: number;
    kind: RecordKind;
    number: number;
    version: number;
    sha256: string;
    code: string;
  };
  asset: { sha256: string; type: string; bytes: Uint8Array };
  record_paper: {
    id: Id;
    record_id: number;
    kind: PaperKind;
    n: Generated<number>;
    name: string;
    title: string;
    tree: string;
    docx: Uint8Array;
    sha256: string;
    template_sha256: string | null;
  };
  reopening: Sealed & { record_id: number; reason: string };
  printing: Done & { id: Id; record_id: number; copies: number };
  handed_copy: Done & { id: Id; record_id: number; copy: number; recipient: string; given_on: string };
  signature: Sealed & { record_id: number; signed_on: string; names: string };
  scan: Sealed & {
    id: Id;
    record_id: number;
    name: string;
    type: string;
    size: number;
    sha256: string;
    bytes: Uint8Array;
  };
  archiving: Sealed & { record_id: number; number: string; archived_on: string };
  correction: Revised & { meeting_id: number; number: number; date: string; reason: string; entries: string };
  former_protocol_number: { meeting_id: number; number: string };
};

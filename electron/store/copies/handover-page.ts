import { formatDate } from '#shared/albanian/dates.ts';

export type HandedRecord = {
  committee: string;
  date: string;
  kind: 'minutes' | 'correction';
  number: number;
  version: number;
  code: string;
  isReopened: boolean;
  files: { name: string; path: string }[];
};

/** A page without scripts that lists every record with its papers, for whoever has the folder and nothing else. */
export function handoverPage({
  records,
  made,
  app,
}: {
  records: readonly HandedRecord[];
  made: string;
  app: string;
}): string {
  const committees = Map.groupBy(records, ({ committee }) => committee);
  const parts = [...committees].map(([committee, own]) => `<h2>${escaped(committee)}</h2>\n${table(own)}`);
  return `<!doctype html>
<html lang="sq">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Paketa e dorëzimit</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #bbb; padding: .4rem .6rem; text-align: left; vertical-align: top; }
th { background: #eef3fa; }
code { white-space: nowrap; }
ul { margin: 0; padding-left: 1.1rem; }
</style>
<h1>Paketa e dorëzimit</h1>
<p>Bërë më ${formatDate(made.slice(0, 10))} me Procesverbali ${escaped(app)}. Në të janë ${records.length} procesverbale të përfunduara (versione dhe korrigjime). Dokumentet nuk janë të koduara: ruajini si origjinalet. Kopja e plotë e regjistrit është në dosjen “kopja”; si kthehet, shkruhet në LEXOME.txt.</p>
${parts.join('\n') || '<p>Ende nuk ka asnjë procesverbal të përfunduar.</p>'}
</html>
`;
}

function table(records: readonly HandedRecord[]): string {
  const rows = records.map(({ date, kind, number, version, code, isReopened, files }) => {
    const name = kind === 'minutes' ? `Procesverbal nr. ${number}` : `Procesverbal korrigjues nr. ${number}`;
    const links = files.map(({ name: file, path }) => `<li><a href="${address(path)}">${escaped(file)}</a></li>`);
    return `<tr><td>${formatDate(date)}</td><td>${name}, versioni ${version}${isReopened ? ' (i rihapur)' : ''}</td><td><code>${escaped(code)}</code></td><td><ul>${links.join('')}</ul></td></tr>`;
  });
  return `<table>
<thead><tr><th>Data</th><th>Procesverbali</th><th>Kodi</th><th>Dokumentet</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);
/** A name may hold signs that mean something in an address. */
const address = (path: string) => path.split('/').map(encodeURIComponent).join('/');

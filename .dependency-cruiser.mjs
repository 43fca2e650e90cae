// Who may import whom. Each rule is proved by a planted breach in tests/lint/layers.test.ts.
// Needs TypeScript below 7: with 7 installed no .ts file is read and the run is green and empty.
const deny = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const modules = (names) => `node_modules/(${names})/`;

const wall = modules('zod|@orpc/contract');

export default {
  forbidden: [
    deny('no-cycles', {}, { circular: true }, 'Extract the shared part downwards.'),
    deny('everything-resolves', {}, { couldNotResolve: true }, 'A path that resolves to nothing hides a breach.'),
    deny(
      'domain-is-pure',
      { path: '^shared/domain/' },
      { pathNot: '^shared/domain/' },
      'Rules take plain values, give plain values.',
    ),
    deny(
      'albanian-needs-domain-only',
      { path: '^shared/albanian/' },
      { pathNot: '^shared/(albanian|domain)/' },
      'Words need the rules, nothing else.',
    ),
    deny(
      'contract-needs-shared-and-zod',
      { path: '^shared/contract/' },
      { pathNot: `^shared/|${wall}` },
      'Both sides of the wall load this.',
    ),
    deny('renderer-sees-only-shared', { path: '^renderer/' }, { path: '^electron/' }, 'Call a procedure instead.'),
    deny(
      'renderer-has-no-node',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
      'The window is sandboxed in both shells.',
    ),
    deny(
      'ui-knows-no-feature',
      { path: '^renderer/ui/' },
      { path: '^renderer/(features|api|app|text)/|^shared/' },
      'Pass it as a prop.',
    ),
    deny(
      'features-are-apart',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
      'Lift it to ui/ or shared/domain.',
    ),
    deny(
      'frame-is-on-top',
      { path: '^renderer/(features|api|ui|text)/' },
      { path: '^renderer/(app/|main)' },
      'Lift it to api/ or ui/.',
    ),
    deny(
      'electron-api-only-in-its-shell',
      { pathNot: '^electron/(shell/electron/|main\\.ts|preload\\.ts)|^tests/' },
      { path: modules('electron') },
      'Add a method to the Host port.',
    ),
    deny(
      'shells-are-apart',
      { path: '^electron/shell/([^/]+)/' },
      { path: '^electron/shell/', pathNot: '^electron/shell/$1/' },
      'Common parts belong in rpc/ or services/.',
    ),
    deny(
      'shells-enter-by-the-router',
      { path: '^electron/shell/' },
      { path: '^electron/(store|documents|services|demo|launcher|app|log)' },
      'A shell carries words, it knows no data.',
    ),
    deny(
      'launcher-picks-a-shell',
      { path: '^electron/launcher/' },
      { path: '^electron/', pathNot: '^electron/(launcher|shell/browser)/' },
      'The entries bring in the program.',
    ),
    deny(
      'entries-join-app-and-shell',
      { path: '^electron/(browser|cli|dev|main|preload|start)\\.ts$' },
      { path: '^electron/(services|documents|store/(?!folder\\.ts))' },
      'Build it in app.ts.',
    ),
    deny(
      'window-stands-alone',
      { path: '^electron/window/' },
      { path: '^(electron|renderer|shared)/', pathNot: '^electron/window/' },
      'Both shells serve it as it is.',
    ),
    deny(
      'demo-enters-by-the-router',
      { path: '^electron/demo/' },
      { path: '^electron/', pathNot: '^electron/(demo|rpc)/' },
      'Ask the program, as a window does.',
    ),
    deny(
      'demo-takes-only-types',
      { path: '^electron/demo/' },
      { path: '^electron/rpc/', dependencyTypesNot: ['type-only'] },
      'The client is given.',
    ),
    deny(
      'rpc-calls-services-only',
      { path: '^electron/rpc/' },
      { path: '^electron/(store|documents|shell|window|demo|launcher|app|log)' },
      'Handlers hold no logic.',
    ),
    deny(
      'core-below-the-wall',
      { path: '^electron/(services|store|documents)/' },
      { path: '^electron/(rpc|shell|window|demo|launcher|app|log)' },
      'Take it as an argument.',
    ),
    deny(
      'store-and-documents-are-leaves',
      { path: '^electron/(store|documents)/' },
      { path: '^electron/', pathNot: '^electron/$1/' },
      'Only services join them.',
    ),
    deny(
      'workers-do-work-only',
      { path: '^electron/workers/' },
      {
        path: '^electron/',
        pathNot: '^electron/(workers|store|documents)/|^electron/services/(paper-maker|keeper)\\.ts$',
      },
      'A thread gets its data by message.',
    ),
    deny(
      'only-app-starts-workers',
      { pathNot: '^electron/(workers/|app\\.ts$)|^tests/' },
      { path: '^electron/workers/' },
      'Take it as a port.',
    ),
    deny(
      'sqlite-only-in-store',
      { pathNot: '^electron/store/|^tests/' },
      { path: modules('better-sqlite3|kysely') },
      'Write a store function.',
    ),
    deny(
      'age-only-in-store',
      { pathNot: '^electron/store/|^tests/' },
      { path: modules('age-encryption|@scure/base') },
      'Ask the store for a copy.',
    ),
    deny(
      'docx-only-in-documents',
      { pathNot: '^electron/documents/|^tests/' },
      { path: modules('docx') },
      'Write a document function.',
    ),
    deny(
      'files-are-read-in-documents',
      { pathNot: '^electron/documents/|^tests/' },
      { path: modules('saxes|diff') },
      'Write a document function.',
    ),
    deny(
      'zod-only-at-the-wall',
      { pathNot: '^(shared/contract|electron/rpc)/|^tests/' },
      { path: wall },
      'Inside the wall values are already typed.',
    ),
    deny('nothing-imports-tests', { pathNot: '^tests/' }, { path: '^tests/' }, 'Move the helper or keep it in tests/.'),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

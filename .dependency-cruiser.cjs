// The arrows of the house: knowledge <- engine <- documents <- cli, server <- web. Inside the engine:
// text <- requests, guidelines, evidence <- letter <- checks, and law <- case. No circles anywhere.
const room = (name) => `^packages/engine/src/${name}/`;
const rooms = (...names) => `^packages/engine/src/(${names.join('|')})/`;
const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'A circle has no lowest room.',
      from: {},
      to: { circular: true },
    },
    forbid(
      'engine-stands-alone',
      '^packages/engine/',
      '^packages/(?!engine/)|^node_modules/(?!zod|fast-check|vitest)',
      'The engine does no I/O and has no dependency.',
    ),
    {
      name: 'engine-no-node',
      severity: 'error',
      comment: 'The engine runs in the browser.',
      from: { path: '^packages/engine/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'schemas-are-types',
      severity: 'error',
      comment: 'Schemas run when knowledge is compiled, never in the engine.',
      from: { path: '^packages/engine/src/(?!knowledge/schema/)', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/engine/src/knowledge/schema/', dependencyTypesNot: ['type-only'] },
    },
    forbid(
      'text-is-lowest',
      room('text'),
      rooms(
        'knowledge',
        'requests',
        'guidelines',
        'evidence',
        'letter',
        'checks',
        'law',
        'case',
        'panel',
        'publication',
      ),
      'text knows no other room.',
    ),
    forbid(
      'readers-below-letter',
      rooms('requests', 'guidelines', 'evidence'),
      rooms('letter', 'checks', 'case', 'panel', 'publication'),
      'requests, guidelines and evidence are read by the letter, not the reverse.',
    ),
    forbid(
      'letter-below-checks',
      room('letter'),
      rooms('checks', 'case', 'panel', 'publication'),
      'checks read letters.',
    ),
    forbid('checks-below-case', room('checks'), rooms('case', 'panel', 'publication'), 'a case asks the checks.'),
    forbid(
      'law-below-case',
      room('law'),
      rooms('letter', 'checks', 'case', 'panel', 'publication'),
      'law is asked, it does not ask.',
    ),
    forbid(
      'documents-below-cli',
      '^packages/documents/',
      '^packages/(cli|server|web)/',
      'documents serves the command line and the server.',
    ),
    {
      name: 'client-alone',
      severity: 'error',
      comment: 'The client of the API is for every program: of the other rooms it takes the problems.',
      from: { path: '^packages/client/src/(?!.*\\.test\\.ts$)' },
      to: { path: '^packages/(?!client/|engine/src/problems/)' },
    },
    forbid('cli-alone', '^packages/cli/', '^packages/(server|web)/', 'the command line needs no server.'),
    forbid(
      'verifier-alone',
      '^packages/server/src/verify/(?!.*\\.test\\.ts$)',
      '^packages/(?!server/src/verify/)',
      'The verifier shares no code with what writes: a defect there must not hide itself.',
    ),
    forbid(
      'store-below-http',
      '^packages/server/src/(store|present|problems|config)/(?!.*\\.test\\.ts$)',
      '^packages/server/src/(http|routes|people|cases)/',
      'The store knows nothing of requests.',
    ),
    forbid(
      'no-tests-in-the-server',
      '^packages/server/src/(?!testing/)(?!.*\\.test\\.ts$)',
      '^packages/server/src/testing/',
      'What helps tests stays with them.',
    ),
    {
      name: 'server-below-web',
      severity: 'error',
      comment: 'the web is built on the API; of the web the server knows where the built files are, nothing else.',
      from: { path: '^packages/server/' },
      to: { path: '^packages/web/', pathNot: '^packages/web/src/(built|build-pages)\\.ts$' },
    },
    {
      name: 'web-in-the-browser',
      severity: 'error',
      comment: 'what runs in a browser takes of the other rooms the engine and what documents offers browsers.',
      from: { path: '^packages/web/src/', pathNot: '\\.test\\.ts$|/testing/|/(built|build-pages)\\.ts$' },
      to: { path: '^packages/(cli/|server/|documents/(?!src/browser\\.ts$))', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-no-node',
      severity: 'error',
      comment: 'a browser has no Node.',
      from: { path: '^packages/web/src/', pathNot: '\\.test\\.ts$|/testing/|/(built|build-pages)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
    exclude: { path: '/dist/|/generated/' },
  },
};

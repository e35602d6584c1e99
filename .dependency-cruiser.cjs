/** The arrows of the house (docs/architecture.md): what each room may know. A rule that fails names the arrow that points the wrong way. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: ['^pricing/', '^src/', '^components/', '^stories/', '^demo/', '^test/', '^bench/'], pathNot: allowed },
});
const TYPES = ['type-only', 'type-import'];

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A circle has no bottom to start reading from.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', comment: 'An import nothing answers to.', severity: 'error', from: {}, to: { couldNotResolve: true } },

    only('pricing-knows-itself', 'Money knows no demand series, no AWS, no screen.', '^pricing/', ['^pricing/']),
    only(
      'demand-knows-its-input',
      'Demand counts requests; of pricing it knows how to read and refuse input, the shape of a workload, and how hours become bands.',
      '^src/demand/',
      ['^src/demand/', '^pricing/(invalid-input|workload|schema|exact)\\.ts$', '^pricing/derive/'],
    ),
    {
      name: 'demand-knows-the-workload-as-type',
      comment: "The workload is pricing's to parse; demand may only name its shape.",
      severity: 'error',
      from: { path: '^src/demand/' },
      to: { path: '^pricing/workload\\.ts$', dependencyTypesNot: TYPES },
    },
    only('capacity-knows-demand-and-pricing', 'Capacity turns demand into billed hours and risk.', '^src/capacity/', [
      '^src/(capacity|demand)/',
      '^pricing/',
    ]),
    only(
      'aws-knows-demand-and-ports',
      'The adapter fills series and implements the ports of provisioning; of pricing it knows how to refuse input.',
      '^src/aws/',
      ['^src/(aws|demand)/', '^pricing/invalid-input\\.ts$', '^src/provisioning/'],
    ),
    {
      name: 'aws-knows-ports-as-types',
      comment: 'The ports are types; calling into provisioning would turn the arrow round.',
      severity: 'error',
      from: { path: '^src/aws/' },
      to: { path: '^src/provisioning/', dependencyTypesNot: TYPES },
    },
    only('window-cache-keeps-what-aws-read', 'A place for windows; what they mean is for src/aws.', '^src/window-cache/', [
      '^src/(window-cache|aws)/',
    ]),
    {
      name: 'window-cache-knows-its-port-as-type',
      comment: 'The port is a type; calling into src/aws would turn the arrow round.',
      severity: 'error',
      from: { path: '^src/window-cache/' },
      to: { path: '^src/aws/', dependencyTypesNot: TYPES },
    },
    only('provisioning-speaks-through-ports', 'Provisioning reaches AWS through ports it declares.', '^src/provisioning/', [
      '^src/(provisioning|capacity|demand)/',
      '^pricing/',
    ]),
    only('scenarios-know-prices-and-words', 'Boards of priced workloads: kept, shared, exported.', '^src/scenarios/', [
      '^src/(scenarios|locale)/',
      '^pricing/',
    ]),
    only('bill-reads-what-aws-billed', 'Files of charges; their arithmetic is pricing.', '^src/bill/', ['^src/bill/', '^pricing/']),
    only('emulator-is-the-other-side', 'An emulator that shares code with us would share our mistakes.', '^src/emulator/', [
      '^src/emulator/',
    ]),
    {
      name: 'nobody-knows-the-emulator',
      comment: 'The product must not be able to tell it from AWS.',
      severity: 'error',
      from: { path: ['^pricing/', '^src/(?!emulator/)', '^components/'] },
      to: { path: '^src/emulator/' },
    },
    only('locale-formats', 'Words and numbers; what they are about comes as an argument.', '^src/locale/', [
      '^src/(locale|capacity|demand|provisioning|scenarios)/',
      '^pricing/',
    ]),
    only('components-know-the-rooms', 'Elements use every room but the emulator.', '^components/', [
      '^components/',
      '^src/(aws|demand|capacity|provisioning|locale|scenarios|bill|window-cache)/',
      '^pricing/',
    ]),
    {
      name: 'components-load-aws-late',
      comment: 'The SDK is the heaviest thing we have, and whoever only prices a workload never needs it.',
      severity: 'error',
      from: { path: '^components/' },
      // What an error says needs no SDK.
      to: { path: '^src/aws/', pathNot: '^src/aws/call-error\\.ts$', dependencyTypesNot: [...TYPES, 'dynamic-import'] },
    },

    {
      name: 'one-importer-of-the-sdk',
      comment: 'AWS is spoken in src/aws alone.',
      severity: 'error',
      from: { path: ['^pricing/', '^src/(?!aws/)', '^components/'] },
      to: { path: 'node_modules/@(aws-sdk|smithy)/' },
    },
    {
      name: 'dom-in-components-alone',
      comment: 'Everything else runs in Node, Lambda or a build.',
      severity: 'error',
      from: { path: ['^pricing/', '^src/(demand|capacity|aws|provisioning|emulator|scenarios|bill|window-cache)/'] },
      to: { path: ['node_modules/(lit|lit-html|lit-element|@lit|chart\\.js)/'] },
    },
    {
      name: 'product-needs-its-dependencies-only',
      comment: 'A development dependency is not there where the package is installed.',
      severity: 'error',
      from: { path: ['^pricing/', '^src/(?!emulator/(server|command-line))', '^components/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-node-in-the-product',
      comment: 'These modules run in browsers; the Node server and the command line of the emulator are the exception.',
      severity: 'error',
      from: { path: ['^pricing/', '^src/(?!emulator/(server|command-line))', '^components/'] },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

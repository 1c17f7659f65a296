import { ENVIRONMENT_FAULTS } from '../environment-faults.ts';
import { padding, type RecordedTool, type Scenario, turn } from '../scenario.ts';
import { aroundTool, type FaultRow, type Way } from './fault-table.ts';

const PACKAGES = ['shop', 'shop.core', 'com.acme.orders'] as const;
const pack = (at: number): string => turn(PACKAGES, at);
const folder = (at: number): string => pack(at).replaceAll('.', '/');
const pad = (at: number): string => padding(at % 7);

/** How one build tool writes and runs tests. */
interface Build {
  readonly files: Readonly<Record<string, string>>;
  readonly imports: string;
  readonly ways: readonly (Way & { readonly report: (className: string) => string | null })[];
}

const main = (at: number, name: string, body: string): Record<string, string> => ({
  [`src/main/java/${folder(at)}/${name}.java`]: `${pad(at)}package ${pack(at)};\n\npublic class ${name} {\n${body}}\n`,
});
const test = (build: Build, at: number, name: string, body: string): Record<string, string> => ({
  [`src/test/java/${folder(at)}/${name}.java`]: `${pad(at + 2)}package ${pack(at)};\n\n${build.imports}\npublic class ${name} {\n    @Test\n    public void stands() {\n        assertEquals(1, 1);\n    }\n\n${body}}\n`,
});
const HALF = '    public static int half(int n) {\n        return n / 3;\n    }\n';

function rows(build: Build): readonly FaultRow[] {
  return [
    [
      'assertion',
      'test',
      (at) => ({
        ...build.files,
        ...main(at, 'Price', HALF),
        ...test(
          build,
          at,
          'PriceTest',
          '    @Test\n    public void halves() {\n        assertEquals(4, Price.half(8));¶\n    }\n',
        ),
      }),
    ],
    [
      'several',
      'test',
      (at) => ({
        ...build.files,
        ...main(at, 'Price', HALF),
        ...test(
          build,
          at,
          'PriceTest',
          '    @Test\n    public void eight() {\n        assertEquals(4, Price.half(8));¶\n    }\n\n    @Test\n    public void six() {\n        assertTrue(Price.half(6) == 3);¶\n    }\n',
        ),
      }),
    ],
    [
      'thrown-in-source',
      'test',
      (at) => ({
        ...build.files,
        ...main(
          at,
          'Pairs',
          '    public static String[] parse(String text) {\n        if (!text.contains(":")) {\n            throw new IllegalArgumentException("no colon in " + text);¶\n        }\n        return text.split(":");\n    }\n',
        ),
        ...test(
          build,
          at,
          'PairsTest',
          '    @Test\n    public void parses() {\n        assertEquals("b", Pairs.parse("a=b")[1]);\n    }\n',
        ),
      }),
    ],
    [
      'null',
      'test',
      (at) => ({
        ...build.files,
        ...main(
          at,
          'Names',
          '    public static int lengthOf(String name) {\n        String trimmed = name == null ? null : name.trim();\n        return trimmed.length();¶\n    }\n',
        ),
        ...test(
          build,
          at,
          'NamesTest',
          '    @Test\n    public void length() {\n        assertEquals(0, Names.lengthOf(null));\n    }\n',
        ),
      }),
    ],
    [
      'does-not-compile',
      'build',
      (at) => ({
        ...build.files,
        ...main(at, 'Price', '    public static String half(int n) {\n        return n / 2;¶\n    }\n'),
      }),
    ],
    [
      'unknown-symbol',
      'build',
      (at) => ({
        ...build.files,
        ...main(at, 'Price', '    public static int half(int n) {\n        return missing(n);¶\n    }\n'),
      }),
    ],
    [
      'test-does-not-compile',
      'build',
      (at) => ({
        ...build.files,
        ...main(at, 'Price', HALF),
        ...test(
          build,
          at,
          'PriceTest',
          '    @Test\n    public void halves() {\n        String text = Price.half(8);¶\n    }\n',
        ),
      }),
    ],
    [
      'words-of-a-machine',
      'test',
      (at) => ({
        ...build.files,
        ...test(
          build,
          at,
          'CodesTest',
          '    @Test\n    public void fullDisk() {\n        System.err.println("java.net.ConnectException: Connection refused");\n        assertEquals("No space left on device", "unknown");¶\n    }\n',
        ),
      }),
    ],
  ];
}

function scenarios(build: Build, times: number): Scenario[] {
  const code = rows(build).flatMap(([name, failureClass, project], index) =>
    Array.from({ length: times }, (_, round): Scenario => {
      const at = index * times + round;
      const way = turn(build.ways, at);
      const files = project(at);
      const tested = Object.keys(files).find((path) => path.startsWith('src/test/'));
      const report = tested === undefined ? null : way.report(tested.slice(14, -5).replaceAll('/', '.'));
      const reports = report === null ? [] : [report];
      return { name: `${name}-${way.name}-${round}`, kind: 'test', failureClass, files, command: way.command, reports };
    }),
  );
  const machine = ENVIRONMENT_FAULTS.map((fault, at): Scenario => {
    const way = turn(build.ways, at);
    const report = way.report(`${pack(at)}.NeedsTest`);
    const command = fault.wrap?.(way.command) ?? way.command;
    return {
      name: `machine-${fault.name}-${way.name}`,
      kind: 'test',
      failureClass: 'environment',
      files: {
        ...build.files,
        ...test(
          build,
          at,
          'NeedsTest',
          `    @Test\n    public void needs() throws Exception {\n        ${fault.java}¶\n    }\n`,
        ),
      },
      command: fault.prepare === undefined ? command : `${fault.prepare}\n${command}`,
      reports: report === null ? [] : [report],
    };
  });
  return [...code, ...machine];
}

const POM = (dependency = ''): Record<string, string> => ({
  'pom.xml': `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.acme</groupId>
  <artifactId>shop</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source>
    <maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.11.4</version><scope>test</scope></dependency>${dependency}
  </dependencies>
  <build><plugins>
    <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-surefire-plugin</artifactId><version>3.5.2</version></plugin>
    <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-compiler-plugin</artifactId><version>3.13.0</version></plugin>
  </plugins></build>
</project>
`,
});
const surefire = (name: string): string => `target/surefire-reports/TEST-${name}.xml`;
const MAVEN: Build = {
  files: POM(),
  imports: 'import static org.junit.jupiter.api.Assertions.*;\nimport org.junit.jupiter.api.Test;\n',
  ways: [
    { name: 'text', command: 'mvn -o -B test', report: () => null },
    { name: 'report', command: 'mvn -o -B -q test', report: surefire },
    { name: 'colour', command: 'mvn -o -Dstyle.color=always test', report: () => null },
  ],
};
const MISSING = POM(
  '\n    <dependency><groupId>com.acme</groupId><artifactId>money</artifactId><version>2</version></dependency>',
);
const settings = (address: string): string =>
  `printf '<settings><mirrors><mirror><id>m</id><mirrorOf>*</mirrorOf><url>${address}</url></mirror></mirrors></settings>' > settings.xml && mvn -B -s settings.xml test`;

export const maven: RecordedTool = {
  name: 'maven',
  version: '3.8.7, surefire 3.5.2',
  scenarios: () => [
    ...scenarios(MAVEN, 3),
    ...aroundTool('test', MISSING, [
      ['mirror-refused', settings('http://127.0.0.1:9/')],
      ['mirror-unknown-host', settings('http://mirror.shop.invalid/')],
    ]),
    {
      name: 'bad-pom',
      kind: 'test',
      failureClass: 'config',
      files: { 'pom.xml': '<project><modelVersion>4.0.0</modelVersion>\n' },
      command: 'mvn -o -B test',
    },
  ],
};

const GRADLE: Build = {
  files: {
    'build.gradle': `apply plugin: 'java'\ndependencies {\n  testCompile files("\${System.getenv('HOME')}/.m2/repository/junit/junit/4.13.2/junit-4.13.2.jar", "\${System.getenv('HOME')}/.m2/repository/org/hamcrest/hamcrest-core/1.3/hamcrest-core-1.3.jar")\n}\n// The daemon keeps the environment it was started with.\ntest {\n  environment 'SMALL', "\${projectDir}/small"\n  environment 'LOCKED', "\${projectDir}/locked"\n  environment 'SERVER', project.findProperty('server') ?: ''\n}\n`,
    'settings.gradle': "rootProject.name = 'shop'\n",
  },
  imports: 'import static org.junit.Assert.*;\nimport org.junit.Test;\n',
  ways: [
    { name: 'text', command: 'gradle --offline -Pserver=$SERVER test', report: () => null },
    {
      name: 'report',
      command: 'gradle --offline -q -Pserver=$SERVER test',
      report: (name) => `build/test-results/test/TEST-${name}.xml`,
    },
    { name: 'plain', command: 'gradle --offline --console=plain -Pserver=$SERVER test', report: () => null },
  ],
};

export const gradle: RecordedTool = {
  name: 'gradle',
  version: '4.4.1, JUnit 4.13.2',
  scenarios: () => [
    ...scenarios(GRADLE, 3),
    {
      name: 'bad-build-file',
      kind: 'test',
      failureClass: 'config',
      files: { 'build.gradle': 'apply plugin: "java\n' },
      command: 'gradle --offline -Pserver=$SERVER test',
    },
  ],
};

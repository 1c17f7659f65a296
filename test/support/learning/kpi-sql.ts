import { DatabaseSync } from 'node:sqlite';
import type { LoopFact } from '@loop-actions/contract';
import type { KpiSource } from '@loop-actions/learning';

/** What each KPI comes to by SQL alone: figure and sample. Written from docs/kpis.md, not from the code it checks. */
export type SqlFigures = Readonly<Record<string, { readonly value: number | null; readonly sample: number }>>;

/** Tables of the facts, each with the columns the definitions speak of. `t` is in milliseconds. */
const TABLES = `
create table fact (id text primary key, kind text, t integer, item text, lineage text, how text, by text, change integer,
  run text, cost real, stop text, other text, n integer);
create view rooted as
  select f.*, coalesce((select k.lineage from fact k where k.kind = 'task' and k.item = f.item order by k.t, k.id limit 1), f.item)
    as root from fact f where f.item is not null and f.kind not in ('task', 'feedback');`;

/** What was known at :to of tickets, changes and roots. */
const KNOWN = `
with known as (select * from rooted where t < :to),
change as (
  select root, item, change,
    min(case when kind = 'change' then t end) as opened,
    min(case when kind = 'change-merged' then t end) as merged,
    min(case when kind = 'change-reverted' then t end) as reverted
  from known where change is not null and kind <> 'fix' group by root, item, change),
last_closing as (
  select root, item, kind, how, by, t from (
    select *, row_number() over (partition by item order by t desc, id desc) as place
    from known where kind in ('task-closed', 'task-reopened')) where place = 1),
ticket as (
  select i.root, i.item, c.kind as closing, c.how, c.by, c.t as closed,
    (select count(*) from change x where x.item = i.item and x.merged is not null and x.reverted is null) as standing,
    (select max(x.reverted) from change x where x.item = i.item) as reverted
  from (select distinct root, item from known) i left join last_closing c on c.item = i.item),
judged as (
  select root, item,
    max(coalesce(closed, -1), coalesce(reverted, -1)) as ended,
    case when closing is null or closing = 'task-reopened' then 'open'
      when how = 'completed' and standing > 0 then 'delivered'
      when how = 'not-planned' and by = 'person' then 'dropped'
      else 'undone' end as outcome
  from ticket),
activity as (select root, min(t) as first from known group by root),
root as (
  select j.root,
    case when sum(outcome = 'open') = 0 then max(ended)
      when a.first + 28 * 86400000 < :to then a.first + 28 * 86400000 end as ended,
    sum(outcome = 'open') = 0 and sum(outcome = 'delivered') > 0 and sum(outcome = 'undone') = 0 as completed,
    (select count(*) from known k where k.root = j.root and k.kind = 'interrupt') as interrupts,
    (select count(*) from known k where k.root = j.root and k.kind in ('interrupt', 'attempt', 'change')) as own
  from judged j left join activity a on a.root = j.root  group by j.root)`;

/** Queries that give figure and sample. */
const QUERIES: Readonly<Record<string, string>> = {
  'interrupt-rate': `${KNOWN}, counted as (
    select root, count(*) as n from known where kind = 'interrupt' and t >= :from group by root
    union all select root, 0 from root where completed and ended >= :from and ended < :to
      and root not in (select root from known where kind = 'interrupt' and t >= :from))
    select 1.0 * sum(n) / count(*) as value, count(*) as sample from counted`,
  'autonomous-completion': `${KNOWN} select avg(1.0 * (completed and interrupts = 0)) as value, count(*) as sample
    from root where own > 0 and ended >= :from and ended < :to`,
  'interventions-per-run': `select avg(1.0 * n) as value, count(*) as sample from fact f where kind = 'run' and t >= :from
    and t < :to and n is not null and exists (select 1 from fact a where a.kind = 'attempt' and a.run = f.run)`,
  'polite-endings': `select avg(1.0 * (stop in ('interrupted', 'no-change'))) as value, count(*) as sample
    from fact where kind = 'attempt' and stop <> 'done' and t >= :from and t < :to`,
  'cost-per-change': `${KNOWN}, spent as (
      select root, sum(coalesce(cost, 0)) as cost from known where kind = 'attempt' and t >= :from group by root),
    taken as (select distinct root from change where merged >= :from and reverted is null),
    part as (select root, cost from spent union all select root, 0 from taken where root not in (select root from spent))
    select case when (select count(*) from taken) = 0 then null else sum(cost) / (select count(*) from taken) end as value,
      count(*) as sample from part`,
  'context-coverage': `with class as (select coalesce(p.other, k.id) as class, max(k.t) as seen from fact k
      left join fact p on p.kind = 'pattern' and p.id = 'pattern/' || k.id
      where k.kind in ('interrupt', 'correction') and k.t < :to and k.t >= :to - 90 * 86400000 group by 1),
    fixed as (select other as class, max(t) as t from fact where kind = 'fix' and t < :to group by other)
    select avg(1.0 * coalesce((select f.t from fixed f where f.class = class.class) > seen, 0)) as value, count(*) as sample
    from class`,
  'deployment-frequency': `select case when exists (select 1 from fact where kind = 'deployment') then count(*) / ((:to - :from) / 86400000.0) end as value, count(*) as sample
    from fact where kind = 'deployment' and how = 'success' and t >= :from and t < :to`,
  'change-failure-rate': `${KNOWN} select avg(1.0 * (reverted is not null)) as value, count(*) as sample from change
    where reverted >= :from or (merged >= :from and reverted is null)`,
};

/** Queries that give the durations one by one; SQL has no quantile, and the place in the order is simple. */
const DURATIONS: Readonly<Record<string, readonly [share: number, sql: string]>> = {
  'mttc-median': [0.5, waits('interrupt', 'response')],
  'mttc-p90': [0.9, waits('interrupt', 'response')],
  'feedback-to-demo': [0.5, waits('feedback', 'demo')],
  'lead-time': [
    0.5,
    `with one as (select item, change, min(case when kind = 'change' then t end) as opened,
        min(case when kind = 'change-merged' then t end) as merged from rooted where change is not null and kind <> 'fix' group by item, change),
      live as (select opened, case when exists (select 1 from fact where kind = 'deployment' and how = 'success')
        then (select min(t) from fact where kind = 'deployment' and how = 'success' and t >= merged) else merged end as at
        from one where opened is not null and merged is not null)
      select max(0, at - opened) as d from live where at >= :from and at < :to`,
  ],
  'time-to-restore': [
    0.5,
    `with one as (select item, change, min(case when kind = 'change-merged' then t end) as merged,
        min(case when kind = 'change-reverted' then t end) as reverted from rooted where change is not null and kind <> 'fix'
        group by item, change),
      ordered as (select *, row_number() over (partition by other order by t, id) as place from fact where kind = 'deployment'),
      mended as (select s.t as at, (select min(f.t) from ordered f where f.other = s.other and f.how = 'failure'
          and f.place < s.place and not exists (select 1 from ordered b where b.other = s.other and b.how = 'success'
            and b.place > f.place and b.place < s.place)) as broken
        from ordered s where s.how = 'success')
      select max(0, reverted - merged) as d from one where merged is not null and reverted >= :from and reverted < :to
      union all select at - broken from mended where broken is not null and at >= :from and at < :to`,
  ],
};

function waits(asked: string, answer: string): string {
  return `select case when a.t < :to then max(0, a.t - q.t) else :to - q.t end as d from fact q left join
    (select other, min(t) as t from fact where kind = '${answer}' group by other) a on a.other = q.id
    where q.kind = '${asked}' and coalesce(q.other, '') not in ('manual-fix', 'change-request', 'takeover') and q.t >= :from and q.t < :to`;
}

/** All KPIs over one window, by SQL. */
export function kpisBySql(
  facts: readonly LoopFact[],
  { patternOf, corrections }: Pick<KpiSource, 'patternOf' | 'corrections'>,
  span: { readonly from: number; readonly to: number },
): SqlFigures {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec(TABLES);
    const insert = database.prepare('insert or ignore into fact values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    for (const fact of facts) insert.run(...rowOf(fact));
    for (const [id, pattern] of patternOf) {
      insert.run(`pattern/${id}`, 'pattern', 0, null, null, null, null, null, null, null, null, pattern, null);
    }
    for (const { id, at } of corrections) {
      const time = Date.parse(at);
      insert.run(id, 'correction', time, null, null, null, null, null, null, null, null, null, null);
    }
    const figures: Record<string, { value: number | null; sample: number }> = {};
    for (const [name, sql] of Object.entries(QUERIES)) {
      const row = database.prepare(sql).get(parameters(sql, span)) as { value: number | null; sample: number };
      figures[name] = { value: row.value, sample: row.sample };
    }
    for (const [name, [share, sql]] of Object.entries(DURATIONS)) {
      const rows = database.prepare(`${sql} order by d`).all(parameters(sql, span)) as { d: number }[];
      const place = Math.ceil(Number((share * rows.length).toFixed(6)));
      figures[name] = { value: rows[Math.max(0, place - 1)]?.d ?? null, sample: rows.length };
    }
    return figures;
  } finally {
    database.close();
  }
}

function parameters(sql: string, { from, to }: { readonly from: number; readonly to: number }) {
  return Object.fromEntries(Object.entries({ from, to }).filter(([name]) => sql.includes(`:${name}`))) as Record<
    string,
    number
  >;
}

type Cell = string | number | null;

function rowOf(fact: LoopFact): Cell[] {
  const loose = fact as Readonly<Record<string, unknown>>;
  const cell = (...names: readonly string[]): Cell => {
    const name = names.find((one) => loose[one] !== undefined && loose[one] !== null);
    return name === undefined ? null : (loose[name] as Cell);
  };
  const counts = loose.interventions as { personOnWork: number; personOnMachine: number } | null | undefined;
  return [
    fact.id,
    fact.kind,
    Date.parse(fact.at),
    cell('item'),
    cell('lineage'),
    cell('as', 'state', 'how'),
    cell('by'),
    cell('change'),
    cell('run'),
    cell('costUsd'),
    cell('stopReason'),
    fact.kind === 'interrupt' ? fact.source : cell('interrupt', 'feedback', 'pattern', 'environment'),
    counts == null ? null : counts.personOnWork + counts.personOnMachine,
  ];
}

import path from "node:path";
import Database from "better-sqlite3";
import type { InsightTable } from "@/lib/insights/tables";

/** Who counts, as somebody would write it who knows the tables and needs no filter. */
const counted = `
  with last_plan as (
    select p.id, p.client_id, p.took_part, p.confirmed_on, row_number() over
      (partition by p.client_id order by p.confirmed_on desc, p.created_at desc, p.id desc) as nth
    from plans p join clients c on c.id = p.client_id
    where c.team_id = ? and p.state in ('confirmed', 'closed')
  ), last_evaluation as (
    select e.id, e.plan_id, e.took_part, row_number() over
      (partition by e.plan_id order by e.evaluated_on desc, e.created_at desc, e.id desc) as nth
    from evaluations e where e.state = 'confirmed'
  ), counted as materialized (
    select c.gender, p.id as plan_id, case when e.took_part = 'together' then e.id end as evaluation_id
    from last_plan p join clients c on c.id = p.client_id
    left join last_evaluation e on e.plan_id = p.id and e.nth = 1
    where p.nth = 1 and p.took_part = 'together'
  )`;

/** The same counts as three of the tables, by hand. */
const queries = {
  "goals-by-gender": `${counted}
    select g.code, c.gender, count(*) from counted c join plan_goals g on g.plan_id = c.plan_id
    where g.code is not null group by g.code, c.gender`,
  attainment: `${counted}
    select g.code, g.rating, g.score, count(*) from counted c
    join evaluation_goals g on g.evaluation_id = c.evaluation_id
    where g.code is not null group by g.code, g.rating, g.score`,
  "planned-used": `${counted}
    select code, sum(planned), sum(used), sum(planned and used is null) from (
      select m.code, 1 as planned, u.used from counted c join plan_methods m on m.plan_id = c.plan_id
      left join evaluation_methods u on u.evaluation_id = c.evaluation_id and u.code = m.code
      where c.evaluation_id is not null
      union all
      select u.code, 0, u.used from counted c join evaluation_methods u on u.evaluation_id = c.evaluation_id
      where u.used and not exists (select 1 from plan_methods m where m.plan_id = c.plan_id and m.code = u.code)
    ) group by code`,
} satisfies Partial<Record<InsightTable, string>>;

export const handTables = Object.keys(queries) as (keyof typeof queries)[];

/** Opens a database for the hand-written queries, set as the app's own reader is; gives what asks one and counts its rows. */
export function byHand(folder: string, teamId: string) {
  const db = new Database(path.join(folder, "avainpolku.sqlite"), { readonly: true });
  for (const pragma of ["temp_store = MEMORY", "cache_size = -65536", "mmap_size = 268435456"])
    db.pragma(pragma);
  return {
    ask: (table: keyof typeof queries): number => db.prepare(queries[table]).raw().all(teamId).length,
    close: () => db.close(),
  };
}

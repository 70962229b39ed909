import { useId } from 'react';
import type { Plan } from '../../../shared/guide/plan';
import type { ToolId } from '../../../shared/knowledge';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { enLibrary } from '../../../shared/text/en-library';
import { ToolPicture } from '../guide/tool-picture';
import styles from './routine-tools.module.css';

interface RoutineToolsProps {
  readonly plan: Plan;
  /** What the person has, as ids. */
  readonly owned: readonly string[];
}

/** The tools of the steps, each once, as the stage will show them. */
export function RoutineTools({ plan, owned }: RoutineToolsProps) {
  const heading = useId();
  const tools = [...new Set(plan.steps.flatMap(({ press }) => press?.toolIds[0] ?? []))];
  if (tools.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {enLibrary.routine.tools}
      </h2>
      <ul className={styles.tools}>
        {tools.map((tool) => (
          <Tool key={tool} tool={tool} has={owned.includes(tool)} />
        ))}
      </ul>
    </section>
  );
}

function Tool({ tool, has }: { readonly tool: ToolId; readonly has: boolean }) {
  const { name, howTo } = knowledgeEn.tools[tool];
  return (
    <li className={styles.tool}>
      <span className={styles.picture}>
        <ToolPicture tool={tool} />
      </span>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.how}>{howTo}</p>
        {!has && <p className={styles.lacks}>{enLibrary.routine.lacks}</p>}
      </div>
    </li>
  );
}

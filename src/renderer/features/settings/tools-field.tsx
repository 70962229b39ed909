import { ownedToolIds, type ToolId } from '../../../shared/knowledge/tools';
import { toolsEn } from '../../../shared/knowledge/words-en/tools';
import { ToolPicture } from '../guide/tool-picture';
import type { FieldProps } from './field';
import styles from './tools-field.module.css';

interface ToolsFieldProps extends FieldProps<readonly string[]> {
  /** Pictures to look at, with a page to themselves. */
  readonly large?: boolean;
}

/** The things a person can press with, to be ticked. Words this version does not know are kept. */
export function ToolsField(props: ToolsFieldProps) {
  const { id, label, value, describedBy, large = false, onChange } = props;
  const toggle = (tool: ToolId, has: boolean) =>
    onChange(has ? [...value, tool] : value.filter((own) => own !== tool));
  return (
    <fieldset
      id={id}
      className={large ? `${styles.tools} ${styles.large}` : styles.tools}
      aria-describedby={describedBy}
    >
      <legend className="visually-hidden">{label}</legend>
      {ownedToolIds.map((tool) => (
        <label key={tool} className={styles.tool}>
          <input
            type="checkbox"
            className={styles.input}
            checked={value.includes(tool)}
            onChange={(event) => toggle(tool, event.target.checked)}
          />
          <span className={styles.face}>
            <span className={styles.picture}>
              <ToolPicture tool={tool} />
            </span>
            <span className={styles.name}>{toolsEn[tool].name}</span>
            <svg className={styles.tick} viewBox="0 0 24 24" aria-hidden="true">
              <circle cx="12" cy="12" r="10" />
              <path d="M7.5 12.3l3 3 6-6.3" />
            </svg>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

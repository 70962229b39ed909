import type { ComponentProps } from 'react';
import styles from './stage-button.module.css';

interface StageButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  readonly kind?: 'primary' | 'secondary';
}

/** A button of at least 64 px, to be hit from a chair's distance with a tired hand. */
export function StageButton({ kind = 'secondary', ...rest }: StageButtonProps) {
  return <button {...rest} type="button" className={`${styles.button} ${styles[kind]}`} />;
}

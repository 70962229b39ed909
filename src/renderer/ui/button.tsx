import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  /** `primary` is the one act a surface is there for; `quiet` looks like a link. */
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  /** Keeps its place and its name but does nothing: shown as not yet ready. */
  readonly inert?: boolean;
  /** Sends the form it stands in. */
  readonly submits?: boolean;
}

/** A button of 48 px, large enough for sore hands. */
export function Button({
  kind = 'secondary',
  inert = false,
  submits = false,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={submits ? 'submit' : 'button'}
      className={`${styles.button} ${styles[kind]}`}
      aria-disabled={inert || undefined}
      onClick={inert ? undefined : onClick}
    />
  );
}

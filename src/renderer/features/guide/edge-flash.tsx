import styles from './edge-flash.module.css';

/** A border that lights up once: every cue that cannot be heard is seen. Give it a new key for each. */
export function EdgeFlash({ shown }: { readonly shown: boolean }) {
  return shown ? <div className={styles.flash} aria-hidden="true" /> : null;
}

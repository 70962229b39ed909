/** What comes after pressing a leg that hurts when it runs (content.md, return rule). */
export const nextRunEn =
  'Next run: easy and short. If pain grows while you run after this, stop, walk home, and see a professional. If it is above three out of ten the next morning, rest a day.';

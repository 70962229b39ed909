// The scripts are plain Node and checked by their own project; their tests take them as they are.
declare module '*.mjs';

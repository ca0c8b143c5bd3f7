// This peer ships no types; nothing of it is used but the rule itself.
declare module 'textlint-rule-write-good';

// Monaco carries an old copy of DOMPurify with known advisories. The build puts the maintained package in its
// place; this gives it the named exports Monaco imports.
import purify from 'dompurify';

export const { version, isSupported, sanitize, setConfig, clearConfig, isValidAttribute } = purify;
export const { addHook, removeHook, removeHooks, removeAllHooks } = purify;
export default purify;

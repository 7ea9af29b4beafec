export { isLanguage as match } from '$messages/languages.ts';

import licence from '../../../LICENSE?raw';

export const prerender = true;

export function GET(): Response {
	return new Response(licence, { headers: { 'Content-Type': 'text/plain' } });
}

/** Whether a name may be that of a user elsewhere (`ssh.c valid_ruser`). */
export function isValidUser(user: string): boolean {
	return !user.startsWith('-') && !/['`";&<>|(){}]|\s-|\\$/.test(user) && !hasControl(user);
}

export function hasControl(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 32 || code === 127) return true;
	}
	return false;
}

/** A comment that speaks of ending the sessions of people who do nothing. */
export const LOGS_OUT =
	/\blog(?:s|ged|ging)? ?-?(?:out|off)\b|\bauto-?log(?:out|off)\b|\bkick|\bidle (?:users?|sessions?)\b|\binactive (?:users?|sessions?)\b|注销|自动退出|自动登出|自动断开|踢|空闲用户|不操作|无操作/i;

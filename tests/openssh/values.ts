import { KINDS, algorithms, values, type Values } from './kinds.ts';

const keyTypes = algorithms(
	'ssh-ed25519 rsa-sha2-512 ecdsa-sha2-nistp256 ssh-ed25519-cert-v01@openssh.com sk-ssh-ed25519@openssh.com ssh-rsa',
	'ssh-nothing'
);

/** Keywords that take what no other does, by lower-case name; `server:` where the two files differ. */
const OWN: Record<string, Values> = {
	acceptenv: values(`LANG | LANG LC_* | *`, `A=B | A B=C | a"b | !LANG`),
	addkeystoagent: values(
		`yes | no | ask | confirm | true | 1h | 30`,
		`confirm 5m | yes 5m | ask 1h | 0 | confirm 0 | 1.5 | -1 | confirm x | 1 | YES`
	),
	addressfamily: values(`any | inet | inet6`, `inet4 | ANY | 1`),
	allowgroups: values(`wheel | ssh users | * | !root staff`, `a,b | a@b`),
	allowstreamlocalforwarding: values(`yes | all | no | remote | local`, `1 | YES`),
	allowtcpforwarding: values(`yes | all | no | remote | local`, `1 | YES`),
	allowusers: values(
		`alice | bob alice | bob@10.0.0.0/8 | * | !root * | alice@*.example.com | "dev ops"`,
		`a@b@c | bob@10.0.0.1/8 | bob@10.0.0.0/33 | @host | alice,bob | !bob`
	),
	authenticationmethods: values(
		`publickey | any | publickey,password publickey,keyboard-interactive | publickey:x |
		publickey,publickey`,
		`foo | any any | any publickey | publickey, | publickey publickey | none | hostbased`
	),
	authorizedkeyscommand: values(
		`none | none # x`,
		`/bin/keys %u | relative | "/bin/x y" z | NONE | "none"`
	),
	authorizedkeyscommanduser: values(`nobody | none`, `a b | %u`),
	authorizedprincipalscommand: values(`none`, `/bin/keys %u | relative | NONE`),
	authorizedprincipalscommanduser: values(`nobody | none`, `a b`),
	authorizedkeysfile: values(
		`.ssh/authorized_keys | .ssh/a .ssh/b | /etc/keys/%u | none | %h/x`,
		`none x | x none | a "" b`
	),
	canonicaldomains: values(`none`, `none none`),
	canonicalizehostname: values(`no | false | NO`, `no no | on`),
	canonicalizepermittedcnames: values(`none`, `none none | a | : | a:`),
	casignaturealgorithms: keyTypes,
	channeltimeout: values(
		`session:*=5m | none | *=1h | x11-connection=30 direct-tcpip=10m | a=0 |
		"session:*=90" | *=1m30`,
		`session | =5m | a=-1 | a= | none a=1 | a=1 none | global=1h | *=1.5 | a==1 | a=1s1s |
		a=1,b=2`
	),
	ciphers: algorithms(
		'aes256-ctr aes128-gcm@openssh.com chacha20-poly1305@openssh.com aes128-cbc 3des-cbc',
		'aes512-ctr'
	),
	compression: values(`yes | no`, `delayed | true | 1 | YES`),
	'server:compression': values(`yes | no | delayed`, `true | 1 | YES`),
	connectionattempts: values(
		`1 | 5 | 010`,
		`+3 | " 3" | -1 | 1.0 | 0x3 | none | 2147483648 | 3 4 | 3s | 99999999999999999999 | 0`
	),
	controlmaster: values(`yes | no | auto | ask | autoask | true | false`, `1 | YES`),
	controlpath: KINDS.userPath,
	controlpersist: values(
		`yes | no | true | false | 10m | 0 | 60`,
		`YES | 1.5 | -1 | 1h 1m | forever | "10m" | +5 | 1`
	),
	denygroups: values(`wheel | ssh users | * | !root staff`, `a,b | a@b`),
	denyusers: values(
		`alice | bob alice | bob@10.0.0.0/8 | * | !root * | alice@*.example.com | "dev ops"`,
		`a@b@c | bob@10.0.0.1/8 | bob@10.0.0.0/33 | @host | alice,bob | !bob`
	),
	dynamicforward: values(
		`1080 | 127.0.0.1:1080 | [::1]:1080 | *:1080 | :1080 | localhost:1080 | /tmp/sock |
		"1080"`,
		`x | 0 | 65536 | 1080 localhost:1 | ::1:1080 | [::1] | a/1080 | 127.0.0.1:x |
		host:1080:extra`
	),
	escapechar: values(
		`~ | none | ^A | ^[ | % | x`,
		`^ | ab | ^ab | ^é | \\ | ^? | ^@ | é | None | ^1 | 1 | ~ |
		~ none ^A ^[ % x ~ none ^A ^[ % x`
	),
	fingerprinthash: values(`sha256 | md5`, `SHA256 | sha1 | sha512 | MD5 | sha384 | 1`),
	forwardagent: values(
		`yes | no | true | false | /dev/null`,
		`$SSH_NO_SUCH | ~/. | %d/. | YES | $ | 1`
	),
	gssapikexalgorithms: values(
		`gss-group14-sha256- | gss-curve25519-sha256-,gss-group16-sha512- | gss-group14-sha1-`,
		`gss-nothing- | gss-group14-sha256 | +gss-group14-sha256- | a,b`
	),
	gatewayports: values(`yes | no`, `clientspecified | true | 1 | YES`),
	'server:gatewayports': values(`yes | no | clientspecified`, `true | 1 | YES`),
	hostbasedacceptedalgorithms: keyTypes,
	hostbasedacceptedkeytypes: keyTypes,
	hostbasedkeytypes: keyTypes,
	hostkeyalgorithms: keyTypes,
	hostkeyagent: values(
		`none | /nonexistent/agent`,
		`SSH_AUTH_SOCK | 1 | NONE | none /nonexistent/agent none /nonexistent/agent`
	),
	hostname: values(
		`web1.example.com | %h.example.net | 10.0.0.5 | ::1 | "quoted.example" | %%x | WEB1`,
		`%q | a b | %p | % | -x | a;b | %h%h | ü`
	),
	ignorerhosts: values(`yes | no | shosts-only`, `true | 1 | YES`),
	ignoreunknown: values(
		`Foo*,Bar | NoSuch* | * | UseKeychain | "Foo*" | foo?ar`,
		`Foo Bar | !Foo* | !Foo,* | ,`
	),
	ipqos: values(
		`af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 |
		cs0 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | ef | none | lowdelay throughput |
		af21 cs1 | ef cs0 | 0x10 | 40 0 | 16 | EF | le`,
		`foo | 256 | -1 | ef cs0 cs1 | none none | reliability | va | 0x | ef foo | 63 64 |
		010 | " 16"`
	),
	kexalgorithms: algorithms(
		'curve25519-sha256 ecdh-sha2-nistp256 diffie-hellman-group14-sha256 curve25519-sha256@libssh.org diffie-hellman-group1-sha1',
		'curve1-sha1'
	),
	listenaddress: values(
		`0.0.0.0 | 127.0.0.1:2222 | [::1]:22 | :: | 10.0.0.1 | [2001:db8::1] | 127.0.0.1`,
		`1.2.3.4:99999 | 1.2.3.4:0 | [::1 | 127.0.0.1 2222 | "127.0.0.1" | [::1]: | 127.0.0.1:`
	),
	localforward: values(
		`8080 localhost:80 | 127.0.0.1:8080 db:5432 | [::1]:8080 [::1]:80 | *:80 host:80 |
		/tmp/in.sock /tmp/out.sock | 8080 /run/x.sock | :81 h:1 | localhost:82 h:2`,
		`8080 | 8080 localhost | a b c | 99999 h:1 | 0 h:80 | 8080 h:0 | 8080 h:80 x |
		h/8080 h/80 | "8080 h:80" | 8080:h:80`
	),
	loglevel: values(
		`INFO | QUIET | FATAL | ERROR | VERBOSE | info`,
		`DEBUG9 | WARN | DEBUG 1 | 1 | INFO`
	),
	logverbose: values(`kex.c:*:1000 | * | none | a:b:1,c | x y`, `none x | x none | "a b"`),
	macs: algorithms(
		'hmac-sha2-256 hmac-sha2-512-etm@openssh.com umac-128@openssh.com hmac-md5',
		'hmac-sha9'
	),
	maxstartups: values(
		`10 | 10:30:100 | 10:30:60 | 1:1:1 | 5:100:5`,
		`10:0:60 | 10:30 | 0 | 60:30:10 | 10:101:60 | 10:30:100:1 | x | 10:30:60x | -1 | 10 30 |
		1x`
	),
	obscurekeystroketiming: values(
		`yes | no | interval:20 | interval:1 | interval:1000 | true`,
		`interval:0 | interval:1001 | interval: | Yes | interval:x | 20 | 1 | YES`
	),
	permitlisten: values(
		`any | none | 8080 | localhost:8080 | *:8080 9090 | [::1]:80 | host:*`,
		`host | 99999 | any none | none any | 0 | :80 | 8080 any | ::1:80`
	),
	permitopen: values(
		`any | none | host:80 | *:80 db:5432 | [::1]:443 | host:* | "host:80"`,
		`host | host:99999 | any none | host:0 | :80 | 80 | none host:1 | h:80 any`
	),
	permitremoteopen: values(
		`any | none | host:80 | *:80 db:5432 | [::1]:443 | host:*`,
		`host | host:99999 | any none | host:0 | :80 | 80 | h:80 any`
	),
	permitrootlogin: values(
		`yes | no | prohibit-password | without-password | forced-commands-only`,
		`Without-Password | true | 1 | YES`
	),
	permittunnel: values(`yes | no | point-to-point | ethernet`, `YES | true | Ethernet | 1`),
	permituserenvironment: values(`yes | no | LANG,LC_*`, `YES | yes no | A=B | !A`),
	persourcemaxstartups: values(`10 | none | 1 | 010`, `0 | -1 | None | 1.5 | 10:20 | 10 20`),
	persourcenetblocksize: values(
		`32 | 24:64 | 32:128 | 0:0 | 8`,
		`33 | 32:129 | a | :64 | 24: | -1 | 32:128:1 | 24 64`
	),
	persourcepenalties: values(
		`yes | no | crash:90 authfail:5 | max:10m min:15s | overflow:permissive |
		noauth:1 grace-exceeded:10 | max-sources4:100 | overflow6:deny-all`,
		`crash | crash: | crash:0 | bogus:1 | yes no | crash:5 no | overflow:x |
		refuseconnection:10 | invaliduser:5 | max-sources4:-1 | crash:1.5 | max-sources6:0 |
		CRASH:5 | crash:5 crash:6`
	),
	persourcepenaltyexemptlist: values(
		`10.0.0.0/8 | 192.0.2.1 | 2001:db8::/32 | ::1 | 10.0.0.0/8,192.168.0.0/16`,
		`10.0.0.1/8 | 10.0.0.0/33 | 300.0.0.0/8 | a.b.c.d | 10.0.0.0/8, | !10.0.0.0/8 | * |
		::1/129`
	),
	preferredauthentications: values(
		`publickey | password | publickey,password | none`,
		`1 | PUBLICKEY |
		publickey password publickey,password none publickey password publickey,password none`
	),
	proxycommand: KINDS.raw,
	proxyjump: values(
		`jump | user@jump:2222 | a,b | none | ssh://u@h:22 | [::1]:22 | u@a:1,v@b:2 | None`,
		`"jump" | a b | @x | :22 | host:99999 | a, | ,b | ssh://h/path | jump #x | user@ | h:`
	),
	pubkeyacceptedalgorithms: keyTypes,
	pubkeyacceptedkeytypes: keyTypes,
	pubkeyauthentication: values(`yes | no`, `unbound | host-bound | true | 1 | YES`),
	'server:pubkeyauthentication': KINDS.serverFlag,
	pubkeyauthoptions: values(
		`none | touch-required | verify-required | touch-required verify-required`,
		`foo | None | none touch-required | max-pk-ok:5 | touch-required,verify-required |
		TOUCH-REQUIRED`
	),
	rdomain: values(`none`, `vrf0 | %D`),
	rekeylimit: values(
		`default | 1G | 512M 1h | default none | 0 | 16 | 1K | 2g 30m | 100k 0 | 1G none`,
		`15 | -1 | 1T | 1G 1x | none | default 1h 1 | 1.5G | 99999999999999999999 | 9G | 16E |
		1G default | G | 8E | +5G | 1GG | Default`
	),
	remoteforward: values(
		`8080 localhost:80 | 8080 | 0 localhost:80 | *:80 host:80 | [::1]:80 [::1]:80 |
		/tmp/r.sock /tmp/l.sock | 127.0.0.1:1081`,
		`8080 localhost | a b c | 99999 h:1 | 8080 h:0 | x | "8080 h:80" | 8080 h:80 y`
	),
	requesttty: values(`yes | no | auto | force | true | false`, `1 | YES`),
	requiredrsasize: values(
		`1024 | 2048 | 3072 | 0`,
		`+3 | " 3" | -1 | 1.0 | 0x3 | none | 2147483648 | 3 4 | 3s | 99999999999999999999`
	),
	sendenv: values(`LANG | LANG LC_* | -LC_* | * | A B C | -A B`, `A=B | A B=C | - | -"A"`),
	sessiontype: values(`none | subsystem | default`, `1 | NONE`),
	setenv: values(
		`LANG=C | A=1 B=2 | A="x y" | "A=x y" | A='q' | A= | A=1 A=2 | A=b=c`,
		`A | =1 | A=1 B | "A=1 | A =1 | a-b=1`
	),
	streamlocalbindmask: KINDS.octal,
	stricthostkeychecking: values(`yes | no | ask | off | accept-new | true | false`, `1 | YES`),
	subsystem: values(
		`sftp /usr/lib/openssh/sftp-server | sftp internal-sftp -f AUTH | x /bin/x "a b" |
		y /bin/y`,
		`sftp | "" /bin/x | x "" y | "x y" /bin/z | z /bin/z # c | q 'a | w /bin/w  two  spaces`
	),
	syslogfacility: values(
		`DAEMON | USER | AUTH | AUTHPRIV | LOCAL0 | LOCAL7 | auth`,
		`KERN | LOCAL8 | 1 | DAEMON`
	),
	tcpkeepalive: values(
		`yes | no | YES | No | "yes" | 'no' | y"e"s`,
		`true | false | on | 0 | enable | yes no | yes, | =yes | y | transport | all | ALL`
	),
	tunnel: values(`yes | no | ethernet | point-to-point | true | false`, `Ethernet | 1 | YES`),
	tunneldevice: values(
		`any | any:any | 0:1 | 5 | 3:any`,
		`x | -1 | any: | :1 | 0:1:2 | 99999999999 | ANY | 1 |
		any any:any 0:1 5 3:any any any:any 0:1 5 3:any`
	),
	updatehostkeys: values(`yes | no | ask | true | false`, `1 | YES`),
	user: values(`bob | alice | "dev ops" | root | bob@corp`, `a b | %u | -x | it's | a;b | $x | %%`),
	verifyhostkeydns: values(`yes | no | ask | true | false`, `1 | YES`),
	versionaddendum: values(`none | Hello | Two words | x#y | None`, `"quoted" | # x | a  b | ü`),
	warnweakcrypto: values(`yes | no | no-pq-kex`, `true | NO-PQ-KEX | 1 | YES`),
	xauthlocation: KINDS.path
};

/** What a keyword takes: its own values, else those of its kind. */
export function valuesOf(file: 'ssh' | 'sshd', name: string, kind: keyof typeof KINDS): Values {
	const key = name.toLowerCase();
	const own = (file === 'sshd' ? OWN[`server:${key}`] : undefined) ?? OWN[key];
	return own ?? KINDS[kind];
}

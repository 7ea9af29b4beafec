[SessionInfo]
Version=5.3
Description=Xshell session file
[CONNECTION]
Protocol=SSH
Host=web1.example.com
Port=22
Description=
[CONNECTION:KEEPALIVE]
SendKeepAliveInterval=60
KeepAliveInterval=60
TCPKeepAlive=0
KeepAliveString=
SendKeepAlive=0
KeepAlive=1
[TERMINAL]
Type=xterm
CodePage=65001

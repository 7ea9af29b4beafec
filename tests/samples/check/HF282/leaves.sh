scp -o TCPKeepAlive=no backup.tar.gz deploy@web1.example.com:/srv/

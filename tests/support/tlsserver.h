// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

namespace forecourt::test {

/// A certificate with its key, signed by itself and good until the year 2126. Made for these tests
/// with `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500`.
struct TlsIdentity
{
    const char *certificate, *key;
};

inline constexpr TlsIdentity ThisMachine{
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBmzCCAUGgAwIBAgIUB8oX9pWcKO++vPO3e7hFz+OgE4owCgYIKoZIzj0EAwIw\n"
    "FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjA1NDc1NloYDzIxMjYxMDI5\n"
    "MDU0NzU2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO\n"
    "PQMBBwNCAATs+b6/dPaU5ZQoRqi2aYBwFKd93zhS0l7hf3VxSJNzeBFH16VAn7bO\n"
    "JAM0anwgsUyuJU073gL4NfQRBaGUFr3Ro28wbTAdBgNVHQ4EFgQUh9kX0pBqEEFL\n"
    "5hNc2NLhugoMpIMwHwYDVR0jBBgwFoAUh9kX0pBqEEFL5hNc2NLhugoMpIMwDwYD\n"
    "VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI\n"
    "zj0EAwIDSAAwRQIhANyszRQ5KpfaORGF6Lk36Ui9M7HCVv9nADkm/WzWDexSAiAQ\n"
    "BIMpTcMfCZNoxEp7KMkVUd2zk2cnMpLjjfm/900UnA==\n"
    "-----END CERTIFICATE-----\n",
    "-----BEGIN PRIVATE KEY-----\n"
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgx7ZqqaETq034V2pA\n"
    "Y2r4W2jcKYMvaB2IEzAaI5d/HgGhRANCAATs+b6/dPaU5ZQoRqi2aYBwFKd93zhS\n"
    "0l7hf3VxSJNzeBFH16VAn7bOJAM0anwgsUyuJU073gL4NfQRBaGUFr3R\n"
    "-----END PRIVATE KEY-----\n"
};

inline constexpr TlsIdentity SomewhereElse{
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBrTCCAVOgAwIBAgIUQfxWBilx+Y5lkazh2L12TfP364AwCgYIKoZIzj0EAwIw\n"
    "HDEaMBgGA1UEAwwRZWxzZXdoZXJlLmludmFsaWQwIBcNMjYxMTIyMDU0ODUzWhgP\n"
    "MjEyNjEwMjkwNTQ4NTNaMBwxGjAYBgNVBAMMEWVsc2V3aGVyZS5pbnZhbGlkMFkw\n"
    "EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEVyJ55o6H2avESy7/obRYrW2qrwWFmf4Y\n"
    "S/4vKBmzcG2hqpBoEbYUu4JZgoaWjlfyNqN6TE3c9cmoQGMp+P7RQKNxMG8wHQYD\n"
    "VR0OBBYEFPVLzb5Bwg0S0IucVPNRVP2y4MzRMB8GA1UdIwQYMBaAFPVLzb5Bwg0S\n"
    "0IucVPNRVP2y4MzRMA8GA1UdEwEB/wQFMAMBAf8wHAYDVR0RBBUwE4IRZWxzZXdo\n"
    "ZXJlLmludmFsaWQwCgYIKoZIzj0EAwIDSAAwRQIhAIeK56mCttt7fuuRkujyJaCU\n"
    "XqVJ0JYIk/lWBkuUj9/WAiBWl5RTB3XiwVfq+zlQLvRj71sLXNrRQcgdHy7A/J8Y\n"
    "eQ==\n"
    "-----END CERTIFICATE-----\n",
    "-----BEGIN PRIVATE KEY-----\n"
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgPgXsg+gV4f8+RuXh\n"
    "f5jxqYNWYg1XxAhBXV1HfIlVkwyhRANCAARXInnmjofZq8RLLv+htFitbaqvBYWZ\n"
    "/hhL/i8oGbNwbaGqkGgRthS7glmChpaOV/I2o3pMTdz1yahAYyn4/tFA\n"
    "-----END PRIVATE KEY-----\n"
};

/// A web server over TLS that answers everything with an empty list, and keeps what came.
class TlsServer : public QSslServer
{
public:
    explicit TlsServer(const TlsIdentity &identity)
        : certificate(QByteArray(identity.certificate))
    {
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate);
        configuration.setPrivateKey(QSslKey(QByteArray(identity.key), QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(configuration);
        listen(QHostAddress::LocalHost);
        connect(this, &QSslServer::startedEncryptionHandshake, this, [this] { ++handshakes; });
        connect(this, &QTcpServer::pendingConnectionAvailable, this, &TlsServer::serve);
    }
    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(serverPort())); }

    const QSslCertificate certificate;
    int handshakes = 0;
    QByteArray received;

private:
    void serve()
    {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            received += socket->readAll();
            if (received.endsWith("\r\n\r\n"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"data\":[]}");
        });
    }
};

} // namespace forecourt::test

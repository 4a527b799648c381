using Microsoft.Extensions.Configuration;

namespace Nis2Functions.Notices.Mail;

public sealed record SmtpSettings
{
    /// <summary><c>Smtp:Host</c>.</summary>
    public required string Host { get; init; }

    /// <summary><c>Smtp:Port</c>, for STARTTLS.</summary>
    /// <value>587.</value>
    public int Port { get; init; } = 587;

    /// <summary><c>Smtp:User</c>; null where the server asks for none.</summary>
    public string? User { get; init; }

    /// <summary><c>Smtp:Password</c>.</summary>
    public string? Password { get; init; }

    /// <summary><c>Smtp:From</c>: the sender's address.</summary>
    public required string From { get; init; }

    /// <summary><c>Smtp:Plain</c>: without TLS, for a server on the same machine only.</summary>
    public bool Plain { get; init; }

    /// <summary>Null where no server is configured.</summary>
    public static SmtpSettings? Read(IConfiguration configuration)
    {
        var smtp = configuration.GetSection("Smtp");
        if (smtp["Host"] is not { Length: > 0 } host)
            return null;
        return new SmtpSettings
        {
            Host = host,
            Port = smtp.GetValue("Port", 587),
            User = smtp["User"],
            Password = smtp["Password"],
            From = smtp["From"] ?? throw new InvalidOperationException("Smtp:Host needs Smtp:From beside it."),
            Plain = smtp.GetValue("Plain", false),
        };
    }

    /// <summary>Not the password: a record's text ends up in logs.</summary>
    public override string ToString() => $"{Host}:{Port}";
}

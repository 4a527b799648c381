using System.Net.Mail;
using Nis2.Compliance.Subjects;

namespace Nis2Functions.Organisations;

internal static class PersonRules
{
    private const int Longest = 200;

    public static Refusal? Check(PersonRequest asked) =>
        Text(asked.Name, "name", needed: true)
        ?? Text(asked.Phone, "phone", needed: false)
        ?? Text(asked.Language, "language", needed: false)
        ?? Email(asked.Email)
        ?? Webhook(asked.Webhook);

    private static Refusal? Text(string? text, string field, bool needed) => (text, needed) switch
    {
        (null or "", true) => Invalid("field-missing", "A text is needed here.", field),
        ({ Length: > Longest }, _) => Invalid("text-too-long", $"At most {Longest} characters.", field),
        _ => null,
    };

    // The parser also takes display names and lists: only a bare address goes into a mail's envelope.
    private static Refusal? Email(string? email) =>
        email is null || (email.Length <= Longest && MailAddress.TryCreate(email, out var parsed) && parsed.Address == email)
            ? null
            : Invalid("email-malformed", "A bare e-mail address is needed.", "email");

    private static Refusal? Webhook(Uri? address) =>
        address is null || (address is { IsAbsoluteUri: true, Scheme: "https" or "http", UserInfo: "", OriginalString.Length: <= 2000 })
            ? null
            : Invalid("webhook-malformed", "An absolute https address without user or password is needed.", "webhook");

    private static Refusal Invalid(string rule, string detail, string field) => new(RefusalKind.Invalid, rule, detail, field);
}

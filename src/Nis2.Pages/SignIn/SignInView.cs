namespace Nis2.Pages.SignIn;

/// <param name="DevelopmentIssuer">Whether a token can be pasted here at all.</param>
/// <param name="Refused">True right after a token that was not accepted.</param>
/// <param name="Next">The page that was asked for.</param>
/// <param name="At">Where the platform signs people in; null where it does not.</param>
public sealed record SignInView(bool DevelopmentIssuer, bool Refused, string? Next = null, string? At = null);

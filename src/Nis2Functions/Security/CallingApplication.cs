namespace Nis2Functions.Security;

/// <summary>An application that calls as itself, not for a person.</summary>
/// <param name="Application">Its client id.</param>
/// <param name="Roles">The application roles that it was assigned in this app's registration.</param>
public sealed record CallingApplication(string Application, IReadOnlyList<string> Roles);

using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

internal static class FormRoles
{
    /// <summary>Those that the API's function asks for: a form can't admit others.</summary>
    public static IReadOnlyList<Role> Of<TFunctions>(string function) => AccessRule.Of(typeof(TFunctions).GetMethod(function)!).Roles;
}

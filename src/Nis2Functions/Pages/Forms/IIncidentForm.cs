using Nis2.Pages.Forms;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

/// <summary>One command on an incident as a form.</summary>
public interface IIncidentForm
{
    /// <summary>In the form's address.</summary>
    string Name { get; }

    /// <summary>Needs one of them, as the API's function for the same command does.</summary>
    IReadOnlyList<Role> Roles { get; }

    /// <summary>Rests on the organisation and its other incidents, too.</summary>
    bool NeedsGrounds => false;

    /// <summary>Whether the incident is in a state that makes the form worth offering.</summary>
    bool Fits(FormSubject subject);

    FormLayout Layout(FormSubject subject);

    /// <summary>What stands in the form before anything was entered.</summary>
    IReadOnlyDictionary<string, string> Filled(FormSubject subject) => new Dictionary<string, string>();

    Task<FormReading> ReadAsync(FormSubject subject, FormInput input, CancellationToken cancellation);
}

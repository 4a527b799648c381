using Microsoft.AspNetCore.Http;
using Nis2.Compliance.Subjects;

namespace Nis2Functions.Pages.Forms;

/// <param name="EvidenceId">The same for every attempt at sending the same form.</param>
public sealed record FormUpload(SubjectId EvidenceId, IFormFile File);

using System.Text.Json;
using System.Text.Json.Serialization;
using Nis2.Compliance.Subjects;

namespace Nis2Functions.Http;

/// <summary>How strictly a body is read.</summary>
internal static class BodyJson
{
    private static readonly JsonSerializerOptions Exact =
        new(DomainJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static JsonSerializerOptions For(Type body) =>
        body.IsDefined(typeof(ExactAttribute), inherit: false) ? Exact : DomainJson.Options;
}

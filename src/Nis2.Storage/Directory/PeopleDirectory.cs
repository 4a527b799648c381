using Nis2.Storage.Streams;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Directory;

/// <summary>The people of an organisation, in its partition of the streams table.</summary>
/// <remarks>Every member throws <see cref="StorageUnavailableException"/> when storage is away.</remarks>
public sealed class PeopleDirectory(ITable streams)
{
    private static readonly KeyRange All = KeyRange.StartingWith("p!");

    /// <summary>Adds the person, or replaces all that is known of them.</summary>
    public Task PutAsync(string organisation, Person person, CancellationToken ct) => streams.SubmitAsync(
        TableKey.Encode(organisation), [new RowChange.Upsert(Key(person.Id), Columns(person))], ct);

    public async Task<Person?> FindAsync(string organisation, string personId, CancellationToken ct) =>
        await streams.FindAsync(TableKey.Encode(organisation), Key(personId), ct) is { } row ? Read(row) : null;

    /// <param name="take">1 to 1000.</param>
    /// <exception cref="InvalidContinuationException">The token is not of this list.</exception>
    public async Task<PeoplePage> ListAsync(string organisation, int take, string? continuation, CancellationToken ct)
    {
        var page = await streams.RangeAsync(
            TableKey.Encode(organisation), All.FromInclusive, All.ToExclusive, take, Continuation.Read(continuation, All), ct);
        return new PeoplePage([.. page.Rows.Select(Read)], Continuation.Write(page.Continuation));
    }

    /// <returns>False where there was no such person.</returns>
    public Task<bool> EraseAsync(string organisation, string personId, CancellationToken ct) =>
        streams.DeleteIfExistsAsync(TableKey.Encode(organisation), Key(personId), ct);

    private static string Key(string personId) => $"p!{TableKey.Encode(personId)}";

    private static Dictionary<string, object?> Columns(Person person) => new()
    {
        [nameof(Person.Id)] = person.Id,
        [nameof(Person.Name)] = person.Name,
        [nameof(Person.Email)] = person.Email,
        [nameof(Person.Phone)] = person.Phone,
        [nameof(Person.WebhookUrl)] = person.WebhookUrl,
        [nameof(Person.Language)] = person.Language,
    };

    private static Person Read(Row row) => new(
        row.Text(nameof(Person.Id)),
        row.Text(nameof(Person.Name)),
        row.Find(nameof(Person.Email)),
        row.Find(nameof(Person.Phone)),
        row.Find(nameof(Person.WebhookUrl)),
        row.Find(nameof(Person.Language)));
}

using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Nis2.Storage.Tables;

/// <summary>A table of Table Storage, created by the first write.</summary>
public sealed class AzureTable(TableClient client) : ITable
{
    public Task<Row?> FindAsync(string partition, string row, CancellationToken ct) =>
        AzureFailure.GuardAsync($"reading a row of {client.Name}", async () =>
        {
            var found = await client.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: ct);
            return found.HasValue ? AzureRows.From(found.Value!) : null;
        }, ct);

    public Task<RowPage> RangeAsync(
        string partition, string fromInclusive, string toExclusive, int? take, string? continuation, CancellationToken ct)
    {
        if (take is < 1 or > ITable.MaxPage)
            throw new ArgumentOutOfRangeException(nameof(take), take, $"A page holds 1 to {ITable.MaxPage} rows.");
        var filter = continuation is null
            ? TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {fromInclusive} and RowKey lt {toExclusive}")
            : TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey gt {continuation} and RowKey lt {toExclusive}");
        return AzureFailure.GuardAsync($"reading rows of {client.Name}", () => PageAsync(filter, take ?? ITable.MaxPage, ct), ct);
    }

    public async Task SubmitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken ct)
    {
        if (changes.Count is 0 or > ITable.MaxChanges)
            throw new ArgumentException($"{changes.Count} changes; a transaction holds 1 to {ITable.MaxChanges}.", nameof(changes));
        var actions = changes.Select(change => AzureRows.ToAction(partition, change)).ToArray();
        await AzureFailure.GuardAsync($"writing rows of {client.Name}", async () =>
        {
            try
            {
                await SendAsync(actions, ct);
            }
            catch (RequestFailedException missing) when (missing.ErrorCode == TableErrorCode.TableNotFound)
            {
                await client.CreateIfNotExistsAsync(ct);
                await SendAsync(actions, ct);
            }
        }, ct);
    }

    // Table Storage may answer with an empty page before the end.
    private async Task<RowPage> PageAsync(string filter, int take, CancellationToken ct)
    {
        try
        {
            await foreach (var page in client.QueryAsync<TableEntity>(filter, take, cancellationToken: ct).AsPages())
            {
                var more = page.ContinuationToken is { Length: > 0 };
                if (page.Values.Count > 0)
                    return new RowPage([.. page.Values.Select(AzureRows.From)], more ? page.Values[^1].RowKey : null);
                if (!more)
                    break;
            }
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
        }

        return new RowPage([], null);
    }

    private async Task SendAsync(TableTransactionAction[] actions, CancellationToken ct)
    {
        try
        {
            if (actions.Length > 1)
                await client.SubmitTransactionAsync(actions, ct);
            else
                await SendAsync(actions[0], ct);
        }
        catch (TableTransactionFailedException failure) when (IsConflict(failure))
        {
            throw new RowConflictException(failure.FailedTransactionActionIndex ?? -1, failure.Status, failure);
        }
        catch (RequestFailedException failure) when (failure is not TableTransactionFailedException && IsConflict(failure))
        {
            throw new RowConflictException(0, failure.Status, failure);
        }
    }

    private async Task SendAsync(TableTransactionAction action, CancellationToken ct)
    {
        var entity = (TableEntity)action.Entity;
        var response = action.ActionType switch
        {
            TableTransactionActionType.Add => await client.AddEntityAsync(entity, ct),
            TableTransactionActionType.UpdateReplace => await client.UpdateEntityAsync(entity, action.ETag, TableUpdateMode.Replace, ct),
            TableTransactionActionType.UpsertReplace => await client.UpsertEntityAsync(entity, TableUpdateMode.Replace, ct),
            _ => await client.DeleteEntityAsync(entity, action.ETag, ct),
        };
        if (response.Status == 404)
            throw new RowConflictException(0, response.Status);
    }

    private static bool IsConflict(RequestFailedException failure) =>
        failure.Status is 404 or 409 or 412 && failure.ErrorCode != TableErrorCode.TableNotFound;
}

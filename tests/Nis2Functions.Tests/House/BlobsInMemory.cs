using System.Net;
using System.Xml.Linq;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;

namespace Nis2Functions.Tests.House;

/// <summary>One container of Blob Storage, as far as evidence needs it: blocks, lists of blocks, metadata, conditions.</summary>
internal sealed class BlobsInMemory : HttpMessageHandler
{
    private readonly Dictionary<string, byte[]> blocks = [];
    private readonly Dictionary<string, (byte[] Content, IReadOnlyDictionary<string, string> Metadata, string Type)> blobs = [];

    /// <summary>Called before each request; what it throws comes through, and what it answers instead is answered.</summary>
    public Func<HttpResponseMessage?>? Before { get; set; }

    public Func<HttpResponseMessage?>? After { get; set; }

    public IReadOnlyCollection<string> Names => blobs.Keys;

    public BlobContainerClient Client()
    {
        var options = new BlobClientOptions { Transport = new HttpClientTransport(new HttpClient(this)) };
        options.Retry.MaxRetries = 0;
        return new BlobContainerClient(new Uri("http://blobs.example/evidence"), options);
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Storage is asked asynchronously only.");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Before?.Invoke() is { } instead)
            return instead;
        var body = request.Content is { } content ? await content.ReadAsByteArrayAsync(cancellationToken) : [];
        var answer = Answer(request, body);
        return After?.Invoke() ?? answer;
    }

    private HttpResponseMessage Answer(HttpRequestMessage request, byte[] body)
    {
        var name = request.RequestUri!.AbsolutePath;
        var query = System.Web.HttpUtility.ParseQueryString(request.RequestUri.Query);
        return (request.Method.Method, query["comp"]) switch
        {
            ("PUT", "block") => Stage(name + query["blockid"], body),
            ("PUT", "blocklist") => Commit(request, name, body),
            ("HEAD" or "GET", null) => Read(name, request.Method == HttpMethod.Get),
            var other => throw new NotSupportedException($"{other} {request.RequestUri}"),
        };
    }

    private HttpResponseMessage Stage(string id, byte[] body)
    {
        blocks[id] = body;
        return new HttpResponseMessage(HttpStatusCode.Created);
    }

    private HttpResponseMessage Commit(HttpRequestMessage request, string name, byte[] body)
    {
        if (blobs.ContainsKey(name))
            return Failure(HttpStatusCode.Conflict, "BlobAlreadyExists");
        var ids = XDocument.Load(new MemoryStream(body)).Root!.Elements().Select(block => block.Value);
        var metadata = request.Headers.Where(header => header.Key.StartsWith("x-ms-meta-", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(header => header.Key, header => header.Value.Single());
        var type = request.Headers.GetValues("x-ms-blob-content-type").Single();
        blobs[name] = ([.. ids.SelectMany(id => blocks[name + id])], metadata, type);
        var done = new HttpResponseMessage(HttpStatusCode.Created) { Content = new ByteArrayContent([]) };
        done.Headers.TryAddWithoutValidation("ETag", "\"1\"");
        done.Content.Headers.LastModified = DateTimeOffset.UnixEpoch;
        return done;
    }

    private HttpResponseMessage Read(string name, bool content)
    {
        if (!blobs.TryGetValue(name, out var blob))
            return Failure(HttpStatusCode.NotFound, "BlobNotFound");
        var found = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(content ? blob.Content : []) };
        foreach (var (key, value) in blob.Metadata)
            found.Headers.TryAddWithoutValidation(key, value);
        found.Headers.TryAddWithoutValidation("ETag", "\"1\"");
        found.Content.Headers.TryAddWithoutValidation("Content-Type", blob.Type);
        found.Content.Headers.LastModified = DateTimeOffset.UnixEpoch;
        found.Content.Headers.ContentLength = content ? blob.Content.Length : 0;
        return found;
    }

    public static HttpResponseMessage Failure(HttpStatusCode status, string code)
    {
        var failure = new HttpResponseMessage(status) { Content = new ByteArrayContent([]) };
        failure.Headers.TryAddWithoutValidation("x-ms-error-code", code);
        return failure;
    }
}

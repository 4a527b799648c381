using System.Security.Cryptography;
using System.Text;

namespace Nis2.Pages.Assets;

/// <summary>A file that pages load. Its name changes with its content, so that browsers may keep it for ever.</summary>
public sealed class Asset
{
    private Asset(string resource, string contentType)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        Text = reader.ReadToEnd();
        ContentType = contentType;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..16];
        Name = $"{Path.GetFileNameWithoutExtension(resource)}-{hash}{Path.GetExtension(resource)}";
    }

    public static Asset Style { get; } = new("site.css", "text/css; charset=utf-8");

    /// <summary>Copy buttons; everything else works without it.</summary>
    public static Asset Script { get; } = new("site.js", "text/javascript; charset=utf-8");

    public string Name { get; }

    public string Text { get; }

    public string ContentType { get; }

    internal string Address => "/assets/" + Name;

    /// <summary>Null where no page refers to the name.</summary>
    public static Asset? Find(string name) => new[] { Style, Script }.FirstOrDefault(one => one.Name == name);
}

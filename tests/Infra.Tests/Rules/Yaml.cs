using YamlDotNet.RepresentationModel;

namespace Infra.Tests.Rules;

internal static class Yaml
{
    public static YamlNode Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Single().RootNode;
    }

    public static IEnumerable<string> Keys(YamlNode node) => (node as YamlMappingNode)?.Children.Keys.Select(key => key.ToString()) ?? [];

    public static YamlNode? Child(YamlNode node, string name) =>
        (node as YamlMappingNode)?.Children.FirstOrDefault(one => one.Key.ToString() == name).Value;

    public static string? Text(YamlNode node, string name) => (Child(node, name) as YamlScalarNode)?.Value;

    public static IEnumerable<(string Name, YamlNode Value)> Children(YamlNode node, string name) =>
        (Child(node, name) as YamlMappingNode)?.Children.Select(one => (one.Key.ToString(), one.Value)) ?? [];

    public static IEnumerable<YamlNode> All(YamlNode node) => node.AllNodes;
}

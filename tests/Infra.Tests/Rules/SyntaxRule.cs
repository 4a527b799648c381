namespace Infra.Tests.Rules;

/// <summary>Every file is Bicep as the grammar knows it.</summary>
public sealed class SyntaxRule : IRule
{
    public IEnumerable<Finding> Check(Deployment deployment) =>
        from file in deployment.Bicep.Values
        from node in file.Root.All()
        where node.Kind == "ERROR"
        select new Finding("syntax", file.Path, node.Line, node.Text);
}

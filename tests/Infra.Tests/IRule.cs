namespace Infra.Tests;

public interface IRule
{
    IEnumerable<Finding> Check(Deployment deployment);
}

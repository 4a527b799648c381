namespace Nis2.Compliance.Forms;

/// <summary>Whose question a field of a layout is.</summary>
public enum AskedBy
{
    Law,
    Form,

    /// <summary>Of this project: useful in a report, asked by nobody.</summary>
    Own,
}

namespace Nis2.Compliance.Forms;

/// <summary>The languages that drafts are written in.</summary>
public enum FormLanguage
{
    English,
    German,
}

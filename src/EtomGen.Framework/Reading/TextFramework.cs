using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Reading;

/// <summary>A framework file that is read from text, up to the limits on what a file may state.</summary>
internal abstract class TextFramework(string text) : RawFramework
{
    public LineMap Lines { get; } = new(text);

    /// <summary>Whether the file states more than is read; reading stops there.</summary>
    protected bool IsFull { get; private set; }

    protected string Text => text;

    /// <summary>Where the text starts after a byte order mark.</summary>
    protected int BodyStart { get; } = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    public override FileLocation LocationOf(RawFact? fact) => fact is null ? Head : Lines.LocationOf(fact.Start, fact.Length);

    public override FileLocation LocationOf(int rowStart, int rowLength, int field)
    {
        (int start, int length) = Locate(rowStart, rowLength, field);
        return Lines.LocationOf(start, length);
    }

    /// <summary>Adds a row, unless the file states too many processes.</summary>
    protected void Add(RawRow row)
    {
        if (Rows.Count < LimitExceeded.MaxProcesses)
        {
            Rows.Add(row);
        }
        else
        {
            Stop(row.Start, row.Length, $"The file states more than {LimitExceeded.Number(LimitExceeded.MaxProcesses)} processes");
        }
    }

    /// <summary>Adds a fact, unless the file states too many of them.</summary>
    protected void Add(RawFact fact)
    {
        if (Facts.Count < LimitExceeded.MaxFacts)
        {
            Facts.Add(fact);
        }
        else
        {
            Stop(fact.Start, fact.Length, $"The file states more than {LimitExceeded.Number(LimitExceeded.MaxFacts)} facts about its release");
        }
    }

    /// <summary>Reports an exceeded limit, and stops reading.</summary>
    protected void Stop(int start, int length, string fault)
    {
        if (!IsFull)
        {
            IsFull = true;
            Report(LimitExceeded.RuleId, Lines.LocationOf(start, length), $"{fault}, and nothing from here on was read: take out what does not belong to a release");
        }
    }

    protected abstract (int Start, int Length) Locate(int rowStart, int rowLength, int field);
}

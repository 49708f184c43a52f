using System.Globalization;

namespace EtomGen;

/// <summary>A field of a process: its name and limit in framework files, and how its text is read from and written to a process.</summary>
/// <remarks>This table is the one list of fields. The readers, checks and writers of framework files and the text of generated catalogs go through it.</remarks>
internal sealed class ProcessField
{
    /// <summary>The maximum length of a text, unless its field has another one.</summary>
    public const int MaxTextLength = 1_000;

    public const string Live = "live";
    public const string Deleted = "deleted";
    public const string Complete = "complete";

    public static readonly ProcessField Id = new("id", process => process.Identifier.Value);
    public static readonly ProcessField Level = new("level", process => Number(process.Level));
    public static readonly ProcessField Name = new("name", process => process.Name, maxLength: 250);
    public static readonly ProcessField Status = new("status", process => process.IsDeleted ? Deleted : null);
    public static readonly ProcessField Children = new("children", process => process.HasAllChildren ? Complete : process.StatedChildCount is { } count ? Number(count) : null);
    public static readonly ProcessField Original = new("original", process => process.OriginalIdentifier, (process, text) => process.OriginalIdentifier = text);
    public static readonly ProcessField Uid = new("uid", process => process.Uid, (process, text) => process.Uid = text, maxLength: 100);
    public static readonly ProcessField Domain = new("domain", process => process.Domain, (process, text) => process.Domain = text, isList: true);
    public static readonly ProcessField Vertical = new("vertical", process => process.Vertical, (process, text) => process.Vertical = text, isList: true);
    public static readonly ProcessField History = new("history", process => process.History, (process, text) => process.History = text);
    public static readonly ProcessField Evidence = new("evidence", process => process.Evidence, (process, text) => process.Evidence = text, isInCatalog: false);
    public static readonly ProcessField Description =
        new("description", process => process.Description, (process, text) => process.Description = text, maxLength: 20_000, isInCatalog: false);

    private readonly Func<FrameworkProcess, string?> _get;
    private readonly Action<FrameworkProcess, string>? _set;

    private ProcessField(
        string name, Func<FrameworkProcess, string?> get, Action<FrameworkProcess, string>? set = null, int maxLength = MaxTextLength, bool isList = false, bool isInCatalog = true)
    {
        FileName = name;
        _get = get;
        _set = set;
        MaxLength = maxLength;
        IsList = isList;
        IsInCatalog = isInCatalog;
    }

    /// <summary>Every field, in the order of files and of generated catalogs.</summary>
    public static IReadOnlyList<ProcessField> All { get; } =
        Numbered(Id, Level, Name, Status, Children, Original, Uid, Domain, Vertical, History, Evidence, Description);

    /// <summary>The optional fields that are plain text.</summary>
    public static IReadOnlyList<ProcessField> Texts { get; } = [.. All.Where(field => field._set is not null)];

    /// <summary>The column in CSV, and the attribute in XML.</summary>
    public string FileName { get; }

    /// <summary>The position among all fields.</summary>
    public int Index { get; private set; }

    public int MaxLength { get; }

    /// <summary>Whether the text is a list that grows where several rows state one process.</summary>
    public bool IsList { get; }

    /// <summary>Whether generated catalogs carry the field; the others are in files only.</summary>
    public bool IsInCatalog { get; }

    /// <summary>The text that files have for the field, or <see langword="null"/> where the process states nothing.</summary>
    public string? TextOf(FrameworkProcess process) => _get(process);

    /// <summary>Sets one of the <see cref="Texts"/>.</summary>
    public void SetText(FrameworkProcess process, string? text)
    {
        if (text is not null)
        {
            _set!(process, text);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ProcessField[] Numbered(params ProcessField[] fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            fields[i].Index = i;
        }

        return fields;
    }
}

using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Rules;

/// <summary>A process and the row that states it, for findings that compare processes.</summary>
internal readonly record struct ProcessRow(RawRow Row, FrameworkProcess Process);

import type { ChartOut } from '../book.ts';
import { declaration, xmlOut } from './xml-out.ts';

const color = '<a:solidFill><a:srgbClr val="2F6DB5"/></a:solidFill>';
const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The two parts a chart needs: where it stands, and what it draws. */
export interface ChartParts {
  readonly drawing: string;
  readonly chart: string;
}

/**
 * Writes a bar chart.
 *
 * @param chart - what it draws, and where
 * @returns its parts
 */
export function chartParts(chart: ChartOut): ChartParts {
  return { drawing: drawingXml(chart), chart: chartXml(chart) };
}

function drawingXml({ title, row, column, bars }: ChartOut): string {
  const corner = (name: string, atRow: number, atColumn: number): string =>
    `<xdr:${name}><xdr:col>${atColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${atRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return [
    `${declaration}<xdr:wsDr xmlns:xdr="${drawingml}/spreadsheetDrawing" xmlns:a="${drawingml}/main"><xdr:twoCellAnchor editAs="oneCell">`,
    corner('from', row, column),
    corner('to', row + Math.min(60, 6 + bars * 2), column + 8),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1" descr="${xmlOut(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${drawingml}/chart"><c:chart xmlns:c="${drawingml}/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
  ].join('');
}

function chartXml({ title, categories, values }: ChartOut): string {
  const words = xmlOut(title);
  return [
    `${declaration}<c:chartSpace xmlns:c="${drawingml}/chart" xmlns:a="${drawingml}/main"><c:roundedCorners val="0"/><c:chart>`,
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400" b="0"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="1400" b="0"/><a:t>${words}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${words}</c:v></c:tx><c:spPr>${color}<a:ln>${color}</a:ln></c:spPr>`,
    `<c:cat><c:strRef><c:f>${xmlOut(categories)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${xmlOut(values)}</c:f></c:numRef></c:val></c:ser>`,
    '<c:gapWidth val="60"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>',
    // The first bar stands on top, as in the table.
    '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>',
    '</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

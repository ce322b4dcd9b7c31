// GraphiQL lets one drag its tabs into another order with a library of animations, larger than all of our own code. The build puts
// these two in its place: tabs stay where they are.
import { createElement, type ComponentPropsWithRef, type ElementType } from 'react';

type Props = ComponentPropsWithRef<'ul'> & {
  as?: ElementType;
  values?: unknown;
  value?: unknown;
  axis?: string;
  onReorder?: unknown;
  dragElastic?: unknown;
};

const plain =
  (usual: ElementType) =>
  ({ as = usual, values: _values, value: _value, axis: _axis, onReorder: _onReorder, dragElastic: _dragElastic, ...props }: Props) =>
    createElement(as, props);

export const Reorder = { Group: plain('ul'), Item: plain('li') };
